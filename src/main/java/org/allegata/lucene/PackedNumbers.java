package org.allegata.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;

/** Numbers as the index keeps them in binary doc values. */
final class PackedNumbers {

    /** Of a number written with seven bits a byte. */
    private static final int MOST_BYTES = 5;

    private PackedNumbers() {}

    /** Numbers in rising order: the distances from one to the next. */
    static BytesRef rising(int[] numbers) {
        byte[] bytes = new byte[MOST_BYTES * numbers.length];
        ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
        int before = 0;
        try {
            for (int number : numbers) {
                out.writeVInt(number - before);
                before = number;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes, 0, out.getPosition());
    }

    static int[] readRising(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int[] numbers = new int[bytes.length];
        int size = 0;
        int before = 0;
        while (!in.eof()) {
            before += in.readVInt();
            numbers[size++] = before;
        }
        return Arrays.copyOf(numbers, size);
    }

    /** Any numbers, four bytes each. */
    static BytesRef any(int[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        return new BytesRef(bytes.array());
    }

    static int[] readAny(BytesRef bytes) {
        int[] numbers = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asIntBuffer().get(numbers);
        return numbers;
    }
}

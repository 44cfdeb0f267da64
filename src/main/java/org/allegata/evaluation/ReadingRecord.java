package org.allegata.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of the run before, kept in a file of JSON, so that the next run can say what has changed. */
public record ReadingRecord(Path file) {

    private static final String NO_RECORD = " is no record of figures; name another with --record.";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The figures kept; none where nothing was kept yet.
     *
     * @throws BadCollectionException if the file holds anything else, which must not be written over
     */
    public Map<ReadingMeasure, ReadingFigure> before() {
        Map<ReadingMeasure, ReadingFigure> figures = new EnumMap<>(ReadingMeasure.class);
        if (!Files.exists(file)) {
            return figures;
        }
        try {
            JSON.readTree(Files.readString(file))
                    .propertyStream()
                    .forEach(kept -> ReadingMeasure.of(kept.getKey())
                            .ifPresent(measure -> figures.put(measure, figure(kept.getValue()))));
        } catch (IOException | JacksonException e) {
            throw new BadCollectionException(file + NO_RECORD, e);
        }
        if (figures.isEmpty()) {
            throw new BadCollectionException(file + NO_RECORD);
        }
        return figures;
    }

    private static ReadingFigure figure(JsonNode kept) {
        return new ReadingFigure(
                kept.path("right").asInt(),
                kept.path("labelled").asInt(),
                kept.path("found").asInt());
    }

    /** @throws UncheckedIOException if the file cannot be written */
    public void keep(ReadingReport report) {
        Map<String, ReadingFigure> figures = new LinkedHashMap<>();
        for (ReadingMeasure measure : ReadingMeasure.values()) {
            figures.put(measure.id(), report.figure(measure));
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writeValueAsString(figures));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}

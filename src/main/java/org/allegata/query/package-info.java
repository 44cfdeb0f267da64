/**
 * The query language: text to a sealed tree, and back to its canonical text.
 *
 * <p>{@link org.allegata.query.Query} is the tree that every backend translates. {@link org.allegata.query.QueryParser} makes it from what somebody
 * typed; its grammar and all that can be asked stand there, start reading there. It never fails: a {@link org.allegata.query.ParsedQuery} tells what
 * was repaired. {@link org.allegata.query.CanonicalText} prints a tree so that it is read back as the same.
 * {@link org.allegata.query.Conditions} says what a value of a field means; the filters beside a query text are read by it too.
 *
 * <p>Text goes through these, each a file: {@code Lexer} cuts it into {@code Token}s, {@code Brackets} balances them and bounds their depth,
 * {@code Grammar} has a method for each production, {@code Leaves} and {@code FieldValues} make the leaves, {@code Conjunction} sorts the plain words
 * from the rest, {@code Groups} keeps the tree simple. {@code Spelling}, {@code Quotes}, {@code Reach}, {@code Nearness} and {@code Typed} know the characters, {@code TogetherParts} sorts what stands in the
 * brackets of {@code NEAR}, {@code Escapes} protects them in print,
 * {@code Repairs} collects what is told, {@link org.allegata.query.Repair} holds every sentence of it.
 *
 * <p>Beside the language stands what a query may be widened to: {@link org.allegata.query.NameVariants} knows how else names of other scripts are
 * written, {@link org.allegata.query.Concepts} which types and organisations plain words name.
 *
 * <p>Deliberately not here: how words are folded, stemmed or compared, and what is relaxed; that is the backends' part.
 */
@NullMarked
package org.allegata.query;

import org.jspecify.annotations.NullMarked;

package org.allegata.web.page;

import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Answers;
import org.allegata.web.request.Parameters;

/**
 * What the pages of organisations and types are made with.
 *
 * @param answers with labels in the reader's language
 * @param language keeps the language that the reader has chosen
 */
public record PageBasis(Vocabulary vocabulary, Answers answers, Parameters language) {}

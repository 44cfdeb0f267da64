/**
 * Who accuses whom of what, when, and in which sentence: a pure function from an {@link org.allegata.article.Article} to a {@link
 * org.allegata.accusation.Reading}.
 *
 * <p>Names state claims, not facts. No accusation exists without the span of text that carries it, and each names the rule that found it.
 *
 * <p>The public door is {@link org.allegata.accusation.AccusationReader}. It cuts the text into {@link org.allegata.accusation.words.Words}, then
 * looks for actors ({@code ActorFinder}: registry, courts, shapes, words beside a name, organs, acronyms, persons, descriptions; then {@code VoiceRecogniser}, {@code OfficeRecogniser} and {@code HeadsOfState} tell for whom they speak), dates ({@code DateFinder}) and types ({@code
 * TypeFinder}: the forms of {@code TypeForms}, and what {@code Deeds} composes of a verb and its object). {@code AccusationFinder} goes over the sentences of that {@code Markup}: {@code FrameRecogniser} finds what frames.yaml describes ({@code FrameRoles}: who stands where), {@code
 * ActRecogniser} what is said without a frame, {@code SourceFinder} who says it; {@code ReversalRecogniser} then changes
 * what came before, and {@code Replies} brings what {@code ResponseRecogniser} found to the accusations that it answers. In English articles {@code LearnedFinder} then adds what models, learned from labelled articles, hold likely in sentences where the
 * rules name no accused, as far as {@code Selection} lets it, each in the sentence that is {@code Clearest}: {@code Scene} is what it sees, {@code TypeFeatures}, {@code PartyFeatures} (with {@code Speakers}) and {@code CircumstanceFeatures} what it weighs,
 * {@code WordGroups} what makes rare words common ones, {@code Standing} who acts in the article at all, {@code Circumstances} what it adds of status and time, {@code Lessons} how it is taught, {@code Explaining} what tells people why a reading is as it is, {@code models.gz} what it has learned. {@code Clause} is all the grammar there is: who stands before a verb, after it, and after a preposition; {@code Subjects} tells the first, {@code Coordination} who is named together.
 *
 * <p>What it knows lies beside it in YAML: the registry and the tree of types, whose ids never change or vanish; frames with sentences that they must
 * and must not match; the words of each language for the types; classes of words.
 */
@NullMarked
package org.allegata.accusation;

import org.jspecify.annotations.NullMarked;

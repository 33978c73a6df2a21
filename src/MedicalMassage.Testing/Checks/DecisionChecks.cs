using MedicalMassage.Domain;
using MedicalMassage.Testing.Telling;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Testing;

/// <summary>Checks of a decision that need no assertion library. A check that fails says what was expected, what the decision says, and which rules did it.</summary>
public static class DecisionChecks
{
    extension(Decision decision)
    {
        /// <summary>The decision comes to this verdict.</summary>
        /// <param name="verdict">The verdict.</param>
        /// <exception cref="CheckFailedException">It comes to another one.</exception>
        /// <returns>The decision, for the next check.</returns>
        public Decision ShouldBe(Verdict verdict) => Check(decision, decision.Verdict == verdict, $"the verdict \"{VerdictText.Of(verdict)}\"");

        /// <summary>A rule applies, on facts that are all there.</summary>
        /// <param name="rule">The id of the rule.</param>
        /// <exception cref="CheckFailedException">It does not.</exception>
        /// <returns>The decision, for the next check.</returns>
        public Decision ShouldFire(string rule) => Check(decision, Fires(decision, rule), $"that {rule} fires");

        /// <summary>A rule was checked and found clear.</summary>
        /// <param name="rule">The id of the rule.</param>
        /// <exception cref="CheckFailedException">It fired, asked or presumed, or it could not be checked; or the book does not have it.</exception>
        /// <returns>The decision, for the next check.</returns>
        public Decision ShouldBeClearOf(string rule) => Check(decision, decision.CheckedClear.Contains(rule), $"that {rule} was checked and found clear");

        /// <summary>There is a question at this place of the case.</summary>
        /// <param name="path">Where the answer goes, such as <c>patient.symptoms</c>.</param>
        /// <exception cref="CheckFailedException">There is none.</exception>
        /// <returns>The decision, for the next check.</returns>
        public Decision ShouldAsk(string path) => Check(decision, decision.Questions.Any(question => question.Path == path), $"a question at {path}");

        /// <summary>Nothing is left to ask.</summary>
        /// <exception cref="CheckFailedException">There is a question.</exception>
        /// <returns>The decision, for the next check.</returns>
        public Decision ShouldAskNothing() => Check(decision, decision.Questions.Count == 0, "no question");

        /// <summary>Something of this kind has to be there first.</summary>
        /// <param name="kind">What has to be there.</param>
        /// <exception cref="CheckFailedException">Nothing of the kind is asked for.</exception>
        /// <returns>The decision, for the next check.</returns>
        public Decision ShouldRequire(RequirementKind kind) =>
            Check(decision, decision.Requirements.Any(requirement => requirement.Kind == kind), $"that it asks for this first: {Tokens<RequirementKind>.Words(kind)}");

        /// <summary>This work may be given.</summary>
        /// <param name="regions">Where.</param>
        /// <param name="technique">With what.</param>
        /// <param name="pressure">How hard.</param>
        /// <exception cref="CheckFailedException">It may not.</exception>
        /// <returns>The decision, for the next check.</returns>
        public Decision ShouldAllow(BodyRegions regions, Technique technique, Pressure pressure) =>
            Check(decision, decision.Envelope.GreatestPressure(regions, technique) >= pressure.Level, $"that {Work(regions, technique, pressure)} may be given");

        /// <summary>This work may not be given, in at least one of the places.</summary>
        /// <param name="regions">Where.</param>
        /// <param name="technique">With what.</param>
        /// <param name="pressure">How hard.</param>
        /// <exception cref="CheckFailedException">It may.</exception>
        /// <returns>The decision, for the next check.</returns>
        public Decision ShouldForbid(BodyRegions regions, Technique technique, Pressure pressure) =>
            Check(decision, decision.Envelope.GreatestPressure(regions, technique) < pressure.Level, $"that {Work(regions, technique, pressure)} may not be given");

        /// <summary>The decision holds through this day and no longer.</summary>
        /// <param name="day">The last day; null for a decision that no day changes.</param>
        /// <exception cref="CheckFailedException">It holds for longer or shorter.</exception>
        /// <returns>The decision, for the next check.</returns>
        public Decision ShouldHoldThrough(LocalDate? day) => Check(
            decision, decision.ValidThrough == day, $"that it holds {Through(day)}", $" It holds {Through(decision.ValidThrough)}.");

        /// <summary>An override shows in the decision.</summary>
        /// <param name="rule">The id of the rule that was replaced or silenced.</param>
        /// <exception cref="CheckFailedException">None does.</exception>
        /// <returns>The decision, for the next check.</returns>
        public Decision ShouldShowOverrideOf(string rule) =>
            Check(decision, decision.RuleBook.Overrides.Any(terms => terms.Rule == rule), $"that an override of {rule} shows");
    }

    private static bool Fires(Decision decision, string rule) => decision.Findings.Any(finding => finding.Rule == rule && finding.Certainty == Certainty.Established);

    private static Decision Check(Decision decision, bool holds, string expected, string more = "") => holds
        ? decision
        : throw new CheckFailedException($"Expected {expected}, but the decision says: {VerdictText.Of(decision)}.{more}");

    private static string Work(BodyRegions regions, Technique technique, Pressure pressure) => $"{Tokens<Technique>.Words(technique)} on {regions} at pressure {pressure}";

    private static string Through(LocalDate? day) => day is { } last ? "through " + LocalDatePattern.Iso.Format(last) : "until a fact changes";
}

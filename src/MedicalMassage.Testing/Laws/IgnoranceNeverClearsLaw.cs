using CsCheck;
using MedicalMassage.Domain;
using MedicalMassage.Testing.Generation;
using MedicalMassage.Testing.Telling;

namespace MedicalMassage.Testing.Laws;

/// <summary>
/// What is not known is compared with what it may be: a case that holds or worse still holds once part of it is forgotten, and where
/// the answer still matters there is a question at that very place that says how much. Left out are
/// <list type="bullet">
/// <item>what a rule made of data assumes by its author's word (<c>ifUnrecorded</c>, <c>impliedSites</c>, for whom a reading or a pregnancy
/// is needed): details are tried where no rule of the book assumes anything;</item>
/// <item>clearances, which do not age with what has no date;</item>
/// <item>a case that holds only because an entry of the forgotten section could not be read: it is ignorant itself.</item>
/// </list>
/// </summary>
/// <param name="what">Which knowledge is taken away.</param>
internal sealed class IgnoranceNeverClearsLaw(IgnoranceNeverClearsLaw.Forgotten what) : CaseLaw
{
    internal enum Forgotten
    {
        /// <summary>A section, but for readings and pregnancies.</summary>
        Section,

        /// <summary>Any section, for rules that need all of them.</summary>
        AnySection,

        /// <summary>A detail of an entry.</summary>
        Detail,
    }

    internal override Law Law => Law.IgnoranceNeverClears;

    internal override Gen<Trial> Trials(Subject subject) => subject.Cases.Answered
        .Select(known => what == Forgotten.AnySection ? WithSetting(known) : known)
        .SelectMany(known => (what == Forgotten.Detail ? Forgetting.OfDetail(known) : Forgetting.OfSection(what == Forgotten.AnySection)).Select(change => new Trial(known, change)));

    internal override string? Breach(RuleBook book, Trial trial)
    {
        string path = trial.Change.Path(trial.Case);
        Decision known = book.Evaluate(trial.Case);
        if (known.Verdict < Verdict.Hold || known.Unread.Any(entry => entry.Path.StartsWith(path, StringComparison.Ordinal)))
            return null;
        ReferralCase forgotten = trial.Changed;
        if (forgotten == trial.Case)
            return null;
        Decision ignorant = book.Evaluate(forgotten);
        string rules = $"What changed its mind: {VerdictText.RulesThatDiffer(known, ignorant)}.";
        if (ignorant.Verdict < Verdict.Hold)
            return $"{trial.Change.Told} made it safer: {VerdictText.Of(known.Verdict)} became {VerdictText.Of(ignorant.Verdict)}. {rules} A rule that would have to know asks (findings.Ask), and never takes silence for \"no\".";
        if (ignorant.WorstCase < known.Verdict)
            return $"{trial.Change.Told} made the worst case safer: {VerdictText.Of(known.Verdict)} became {VerdictText.Of(ignorant.WorstCase)}. {rules}";
        bool requirementGone = known.Verdict == Verdict.Hold && known.Requirements.Count > 0 && ignorant.Requirements.Count == 0;
        return (ignorant.Verdict >= known.Verdict && !requirementGone)
            || ignorant.Questions.Any(question => question.CouldLeadTo >= known.Verdict && IsAt(question.Path!, path))
            ? null
            : $"{trial.Change.Told} made it safer: {VerdictText.Of(known.Verdict)} became {VerdictText.Of(ignorant.Verdict)}, and no question at {path} says that it could lead to {VerdictText.Of(known.Verdict)}. {rules}";
    }

    /// <summary>Whom a reading is needed for goes by the setting here, which has to be known.</summary>
    private static ReferralCase WithSetting(ReferralCase referral) => referral.Setting == CareSetting.Unrecorded ? referral with { Setting = CareSetting.Spa } : referral;

    /// <summary>Readings are asked for as a whole, since they are compared with one another.</summary>
    private static bool IsAt(string asked, string forgotten) =>
        asked.StartsWith(forgotten, StringComparison.Ordinal)
        || (asked.StartsWith("patient.observations", StringComparison.Ordinal) && forgotten.StartsWith("patient.observations", StringComparison.Ordinal));
}

using CsCheck;
using MedicalMassage.Domain;
using MedicalMassage.Testing.Generation;
using MedicalMassage.Testing.Telling;
using NodaTime;
using NodaTime.Text;

namespace MedicalMassage.Testing.Laws;

/// <summary>The same facts give the same decision until the last valid day, and another one on the day after.</summary>
internal sealed class ValidThroughLaw : CaseLaw
{
    private static readonly int[] Days = [1, 2, 7, 14, 30, 90, 91, 365, 366, 3650, 21_900];

    private static readonly Gen<CaseChange> SomeDay = Gen.OneOf(Gen.Int[1, 60], Gen.Int[61, 800], Gen.Int[801, 21_900]).Select(Changes.Later);

    internal override Law Law => Law.ValidThrough;

    internal override Gen<Trial> Trials(Subject subject) => Gen.Select(subject.Cases.Any, SomeDay, (referral, later) => new Trial(referral, later));

    internal override string? Breach(RuleBook book, Trial trial) => ChangesEarlier(book, trial) ?? NothingChanges(book, trial.Case);

    internal static string? ChangesEarlier(RuleBook book, Trial trial)
    {
        Decision decision = book.Evaluate(trial.Case);
        LocalDate? last = decision.ValidThrough;
        int some = Period.DaysBetween(trial.Case.AsOf, trial.Changed.AsOf);
        IEnumerable<LocalDate> days = Days.Concat([some, some - 1, some / 2, some / 3, some / 5, some / 7])
            .Where(days => days > 0).Select(days => trial.Case.AsOf.PlusDays(days)).Append(last ?? trial.Case.AsOf);
        foreach (LocalDate day in days.Where(day => !(day > last)).Order())
        {
            Decision then = book.Evaluate(trial.Case with { AsOf = day });
            if (!IsSame(decision, then))
                return $"It says that it holds {Through(last)}, but on {Iso(day)} the same facts give another answer: {VerdictText.Of(decision.Verdict)} became {VerdictText.Of(then.Verdict)}. What changed its mind: {VerdictText.RulesThatDiffer(decision, then)}. A rule that looks at a date calls findings.ChangesOn with the first day of its other answer; one that reads a clock breaks this law as well.";
        }
        return null;
    }

    internal static string? NothingChanges(RuleBook book, ReferralCase referral)
    {
        Decision decision = book.Evaluate(referral);
        if (decision.ValidThrough is not { } last)
            return null;
        if (last < referral.AsOf)
            return $"It holds {Through(last)}, which is before its own day.";
        return IsSame(decision, book.Evaluate(referral with { AsOf = last.PlusDays(1) })) ? $"It says that it holds {Through(last)}, but on the day after nothing changes." : null;
    }

    /// <summary>Two decisions that say the same about the case, whatever the day.</summary>
    internal static bool IsSame(Decision decision, Decision later) => later with { AsOf = decision.AsOf, ValidThrough = decision.ValidThrough } == decision;

    private static string Through(LocalDate? last) => last is { } day ? "through " + Iso(day) : "until a fact changes";

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}

using System.Globalization;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Domain;
using NodaTime.Text;

namespace MedicalMassage.Cli.Matching;

/// <summary>The result of a search, for people.</summary>
internal static class MatchText
{
    internal static string Render(MatchResult result)
    {
        List<string> lines = [string.Create(CultureInfo.InvariantCulture, $"{result.Fitting} of {result.Assessed} therapists fit.")];
        lines.Add($"The case, whoever treats: {VerdictWords.Short(result.Case.Verdict)}.");
        lines.AddRange(result.Case.Requirements.Select(open => "  to be there first: " + open.Text));
        lines.AddRange(result.Case.Questions.Take(3).Select(question => "  to be asked: " + question.Text));
        foreach (RankedTherapist ranked in result.Ranked)
            lines.AddRange(Ranked(ranked));
        if (result.Others.Count > 0)
            lines.AddRange(["", "Not these:"]);
        foreach (UnfitTherapist other in result.Others)
            lines.AddRange(other.Reasons.Select((reason, i) => $"  {(i == 0 ? other.Id + ": " : "and ")}{reason.Why}"));
        if (result.Conflict.Count > 0)
        {
            lines.AddRange(["", "Nobody meets these together:"]);
            lines.AddRange(result.Conflict.Select(condition => "  " + Told(condition)));
        }
        if (result.Relaxations.Count > 0)
            lines.Add("Relax one of:");
        lines.AddRange(result.Relaxations.Select(one => string.Create(CultureInfo.InvariantCulture, $"  {string.Join("; and ", one.Conditions.Select(Told))} ({one.Therapists} would fit)")));
        return string.Concat(lines.Select(line => Printable.Of(line) + "\n"));
    }

    private static IEnumerable<string> Ranked(RankedTherapist ranked)
    {
        Decision decision = ranked.Decision;
        yield return "";
        string from = ranked.From is { } day ? "from " + LocalDatePattern.Iso.Format(day) : "no free day known";
        yield return string.Create(CultureInfo.InvariantCulture, $"{ranked.Rank}. {ranked.Id}: {ranked.Score} points, {from}; {VerdictWords.Short(decision.Verdict)}");
        foreach (Segment segment in ranked.Work?.Segments ?? default)
            yield return "   can do: " + PlanWords.Of(segment, decision.Envelope.Positions);
        if (ranked.Work is null)
            yield return "   envelope: " + Left(decision.Envelope);
        foreach (ScorePart part in ranked.Parts.Where(part => part.Weight > 0))
            yield return string.Create(CultureInfo.InvariantCulture, $"   {part.Points,6:0.00}  {PlanWords.Words(part.Criterion.ToString())} (weight {part.Weight}): {part.Because}");
        foreach (GivenAdvice advice in decision.Advice.Where(advice => advice.For == Audience.Therapist))
            yield return "   note: " + advice.Text;
    }

    private static string Left(TreatmentEnvelope envelope) => envelope switch
    {
        { IsWhole: true } => "nothing excluded",
        { IsEmpty: true } => "nothing until the open questions are answered",
        _ => $"without {envelope.ExcludedTechniques} and without {envelope.ExcludedRegions}",
    };

    private static string Told(MatchCondition condition) => condition.Rule is { } rule ? $"{condition.Text} [{rule}]" : condition.Text;
}

using System.Globalization;
using MedicalMassage.Cli.Rendering;
using MedicalMassage.Domain;

namespace MedicalMassage.Cli.Matching;

/// <summary>The result of a search, for people.</summary>
internal static class MatchText
{
    internal static string Render(MatchResult result)
    {
        Language language = result.Case.Language;
        List<string> lines = [Texts.Say(language, "fit", result.Fitting, result.Assessed)];
        lines.Add(Texts.Say(language, "case-whoever", VerdictWords.Short(result.Case.Verdict, language)));
        lines.AddRange(result.Case.Requirements.Select(open => Texts.Say(language, "there-first", open.Text)));
        lines.AddRange(result.Case.Questions.Take(3).Select(question => Texts.Say(language, "to-be-asked", question.Text)));
        foreach (RankedTherapist ranked in result.Ranked)
            lines.AddRange(Ranked(ranked));
        if (result.Others.Count > 0)
            lines.AddRange(["", Texts.Say(language, "not-these")]);
        foreach (UnfitTherapist other in result.Others)
            lines.AddRange(other.Reasons.Select((reason, i) => i == 0 ? $"  {other.Id}: {reason.Why}" : Texts.Say(language, "and-reason", reason.Why)));
        if (result.Conflict.Count > 0)
        {
            lines.AddRange(["", Texts.Say(language, "nobody-meets")]);
            lines.AddRange(result.Conflict.Select(condition => "  " + Told(condition)));
        }
        if (result.Relaxations.Count > 0)
            lines.Add(Texts.Say(language, "relax"));
        lines.AddRange(result.Relaxations.Select(one => Texts.Say(language, "relax-one", string.Join(Texts.Say(language, "join-and"), one.Conditions.Select(Told)), one.Therapists)));
        return string.Concat(lines.Select(line => Printable.Of(line) + "\n"));
    }

    private static IEnumerable<string> Ranked(RankedTherapist ranked)
    {
        Decision decision = ranked.Decision;
        Language language = decision.Language;
        yield return "";
        string from = ranked.From is { } day ? Texts.Say(language, "from-day", day) : Texts.Say(language, "no-free-day");
        yield return Texts.Say(language, "ranked", ranked.Rank, ranked.Id, ranked.Score, from, VerdictWords.Short(decision.Verdict, language));
        foreach (Segment segment in ranked.Work?.Segments ?? default)
            yield return Texts.Say(language, "can-do", PlanWords.Of(segment, decision.Envelope.Positions, language));
        if (ranked.Work is null)
            yield return Texts.Say(language, "envelope", Left(decision.Envelope, language));
        foreach (ScorePart part in ranked.Parts.Where(part => part.Weight > 0))
            yield return Texts.Say(language, "score-part", Points(part, language), Texts.Say(language, Criterion(part.Criterion)), part.Weight, part.Because);
        foreach (GivenAdvice advice in decision.Advice.Where(advice => advice.For == Audience.Therapist))
            yield return Texts.Say(language, "note", advice.Text);
    }

    private static string Left(TreatmentEnvelope envelope, Language language) => envelope switch
    {
        { IsWhole: true } => Texts.Say(language, "nothing-excluded"),
        { IsEmpty: true } => Texts.Say(language, "nothing-until"),
        _ => Texts.Say(language, "without", language.Say(envelope.ExcludedTechniques), envelope.ExcludedRegions),
    };

    private static string Points(ScorePart part, Language language)
    {
        string points = string.Create(CultureInfo.InvariantCulture, $"{part.Points,6:0.00}");
        return language == Language.German ? points.Replace('.', ',') : points;
    }

    private static string Criterion(MatchCriterion criterion) => criterion switch
    {
        MatchCriterion.Coverage => "criterion-coverage",
        MatchCriterion.Wait => "criterion-wait",
        MatchCriterion.Distance => "criterion-distance",
        MatchCriterion.Language => "criterion-language",
        MatchCriterion.PatientChoice => "criterion-patient-choice",
        MatchCriterion.PrescriberRecommendation => "criterion-prescriber-recommendation",
        MatchCriterion.InsurerList => "criterion-insurer-list",
        MatchCriterion.TradeOrganisation => "criterion-trade-organisation",
        _ => "criterion-training",
    };

    private static string Told(MatchCondition condition) => condition.Rule is { } rule ? $"{condition.Text} [{rule}]" : condition.Text;
}

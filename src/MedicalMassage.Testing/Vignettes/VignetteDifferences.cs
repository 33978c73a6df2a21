using System.Globalization;
using Ardalis.GuardClauses;
using MedicalMassage.Domain;

namespace MedicalMassage.Testing;

/// <summary>A decision held against what a vignette expects.</summary>
internal static class VignetteDifferences
{
    internal static IReadOnlyList<string> Of(Vignette vignette, Decision decision)
    {
        VignetteExpectation expect = vignette.Expect;
        Guard.Against.Null(decision);
        List<string> told = [];
        if (decision.Verdict != expect.Verdict)
            told.Add($"verdict: expected {Word(expect.Verdict)}, got {Word(decision.Verdict)}");
        Rules(expect, decision, told);
        if (expect.Alert is { } alert && Gravest(decision) is var gravest && gravest != alert)
            told.Add($"alert: expected {Word(alert)}, got {(gravest is { } got ? Word(got) : "none")}");
        Envelope(expect, decision.Envelope, told);
        foreach (string path in expect.Questions.Where(path => decision.Questions.All(question => question.Path != path)))
            told.Add($"question: nothing asks for {path}");
        return told;
    }

    private static void Rules(VignetteExpectation expect, Decision decision, List<string> told)
    {
        foreach (string rule in expect.Findings.Where(rule => decision.Findings.All(finding => finding.Rule != rule)))
            told.Add($"finding: {rule} is missing");
        foreach (string rule in expect.NotFindings.Where(rule => decision.Findings.Any(finding => finding.Rule == rule)))
            told.Add($"finding: {rule} should not be there");
    }

    private static void Envelope(VignetteExpectation expect, TreatmentEnvelope envelope, List<string> told)
    {
        foreach (Technique technique in SetOf<Technique>.All)
        {
            if (!expect.ExcludedRegions.IsEmpty && Hardest(envelope, expect.ExcludedRegions, technique) is var left and > 0)
            {
                told.Add(Text($"excluded regions: {Word(technique)} is left at pressure {left} on {expect.ExcludedRegions}"));
                break;
            }
        }
        foreach (ExcludedTechnique excluded in expect.ExcludedTechniques)
        {
            if (Hardest(envelope, Where(excluded.Regions), excluded.Technique) is var left and > 0)
                told.Add(Text($"excluded technique: {Word(excluded.Technique)} is left at pressure {left} on {Where(excluded.Regions)}"));
        }
        foreach (Position position in expect.ExcludedPositions.Where(envelope.Positions.Contains))
            told.Add($"excluded position: {Word(position)} is left");
        foreach (PressureCeiling ceiling in expect.MaxPressure)
        {
            foreach (Technique technique in ceiling.Techniques.IsEmpty ? SetOf<Technique>.All : ceiling.Techniques)
            {
                if (Hardest(envelope, ceiling.Regions, technique) is var left && left > ceiling.Max)
                {
                    told.Add(Text($"pressure: {Word(technique)} is left at {left} on {ceiling.Regions}, expected at most {ceiling.Max}"));
                    break;
                }
            }
        }
        foreach (AllowedWork work in expect.Allowed)
        {
            if (envelope.GreatestPressure(work.Regions, work.Technique) is var most && most < work.Pressure.Level)
                told.Add(Text($"over-refusal: {Word(work.Technique)} on {work.Regions} is left at {most}, expected at least {work.Pressure.Level}"));
        }
    }

    /// <summary>The greatest pressure that is left anywhere in the places.</summary>
    private static int Hardest(TreatmentEnvelope envelope, BodyRegions regions, Technique technique) =>
        regions.Max(site => envelope.GreatestPressure(site.Regions, technique));

    private static BodyRegions Where(BodyRegions regions) => regions.IsEmpty ? BodyRegions.WholeBody : regions;

    private static Urgency? Gravest(Decision decision) => decision.Alerts.Count == 0 ? null : decision.Alerts.Max(alert => alert.Urgency);

    private static string Word<T>(T value)
        where T : struct, Enum =>
        Tokens<T>.Of(value);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

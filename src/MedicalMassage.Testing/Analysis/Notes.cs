using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Analysis;

/// <summary>What the checks have found so far.</summary>
internal sealed class Notes
{
    private readonly List<AnalysisFinding> _findings = [];
    private readonly List<UndecidedCheck> _notDecided = [];

    internal void Found(string check, string rule, string message, ReferralCase? patient = null) =>
        _findings.Add(new(check, rule, message) { Patient = patient });

    internal void NotDecided(string check, string rule, string why) => _notDecided.Add(new(check, rule, why));

    /// <summary>A finding whose example was tried; without a patient who shows it, it is not decided.</summary>
    internal void Tried(string check, string rule, string message, ReferralCase? patient, Func<ReferralCase, bool> shows)
    {
        if (patient is not null && shows(patient))
            Found(check, rule, message, patient);
        else
            NotDecided(check, rule, "no example patient could be made to show this: " + message);
    }

    internal AnalysisReport Report(int rules) => new()
    {
        Findings = [.. _findings.Distinct().OrderBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Check, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal)],
        NotDecided = [.. _notDecided.Distinct().OrderBy(check => check.Rule, StringComparer.Ordinal).ThenBy(check => check.Check, StringComparer.Ordinal)],
        Rules = rules,
    };
}

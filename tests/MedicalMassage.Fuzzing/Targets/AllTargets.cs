using MedicalMassage.Fhir;
using MedicalMassage.Testing;

namespace MedicalMassage.Fuzzing.Targets;

/// <summary>Every reader of the packages.</summary>
internal static class AllTargets
{
    internal static IReadOnlyList<Target> List { get; } =
    [
        new("case", utf8 => Format(CaseFormat.Read(utf8), referral => CaseFormat.Write(referral), json => CaseFormat.Read(json), Decided)),
        new("decision", utf8 => Format(DecisionFormat.Read(utf8), decision => DecisionFormat.Write(decision), json => DecisionFormat.Read(json))),
        new("rule-pack", utf8 => Format(RulePackFormat.Read(utf8), pack => RulePackFormat.Write(pack), json => RulePackFormat.Read(json))),
        new("rule-layer", utf8 => Format(RuleLayerFormat.Read(utf8), layer => RuleLayerFormat.Write(layer), json => RuleLayerFormat.Read(json))),
        new("crosswalk", utf8 => Format(CrosswalkFormat.Read(utf8), table => CrosswalkFormat.Write(table), json => CrosswalkFormat.Read(json))),
        new("prescription-scheme", utf8 => Format(PrescriptionSchemeFormat.Read(utf8), scheme => PrescriptionSchemeFormat.Write(scheme), json => PrescriptionSchemeFormat.Read(json))),
        new("qualification-pack", utf8 => Format(QualificationFormat.Read(utf8), pack => QualificationFormat.Write(pack), json => QualificationFormat.Read(json))),
        new("evidence-pack", utf8 => Format(EvidencePackFormat.Read(utf8), pack => EvidencePackFormat.Write(pack), json => EvidencePackFormat.Read(json))),
        new("candidates", utf8 => Format(CandidateFormat.Read(utf8), list => CandidateFormat.Write(list), json => CandidateFormat.Read(Encoding(json)))),
        new("match-criteria", utf8 => Format(MatchFormat.ReadCriteria(utf8), criteria => MatchFormat.Write(criteria), json => MatchFormat.ReadCriteria(Encoding(json)))),
        new("vignette", utf8 => Format(VignetteFormat.Read(utf8), null, null)),
        new("fhir-bundle", Bundle),
        new("cds-request", CdsCalls.Service),
        new("cds-feedback", CdsCalls.Feedback),
    ];

    internal static Target Find(string name) => List.Single(target => target.Name == name);

    private static byte[] Encoding(string json) => System.Text.Encoding.UTF8.GetBytes(json);

    /// <summary>A document of ours: a value without faults or faults with places, and what was read is written and read again as equal.</summary>
    private static Outcome Format<T>(Parsed<T> parsed, Func<T, string>? write, Func<string, Parsed<T>>? again, Func<T, string?>? use = null)
        where T : class
    {
        if (!parsed.IsValid)
        {
            string told = string.Join('|', parsed.Faults.Select(fault => fault.ToString()));
            return new(false, Behaviours.Of(told), parsed.Faults.Count is 0 or > 100 || parsed.Faults.Any(fault => fault.Path.Length == 0 || fault.Expected.Length == 0 || fault.Found.Length > 200) ? "faults without a place, or too many: " + told : null);
        }
        if (write is null || again is null)
            return new(true, "read");
        string written = write(parsed.Value);
        Parsed<T> second = again(written);
        string? breach = !second.IsValid ? "what was written is not read: " + string.Join('|', second.Faults)
            : !second.Value.Equals(parsed.Value) ? "what was written is read as another value"
            : write(second.Value) != written ? "what was read is written in another way"
            : use?.Invoke(parsed.Value);
        return new(true, "read " + Behaviours.Of(written), breach);
    }

    private static string? Decided(ReferralCase referral)
    {
        Decision decision = RuleBooks.Standard.Evaluate(referral);
        return decision.AsOf == referral.AsOf ? null : "a decision of another day";
    }

    private static Outcome Bundle(byte[] utf8)
    {
        try
        {
            ImportedHistory record = FhirImport.Read(new MemoryStream(utf8));
            string counts = $"{record.Unread.Count > 0} {record.Skipped.Count > 0} {string.Join('|', record.Unread.Concat(record.UnreadDetails).Select(entry => entry.Path + entry.Reason))}";
            int told = record.ReadCount + record.Unread.Count + record.Skipped.Count;
            return new(true, Behaviours.Of(counts), told == record.EntryCount ? null : "not every entry is accounted for");
        }
        catch (FhirInputException refused)
        {
            return new(false, Behaviours.Of(refused.Message));
        }
    }
}

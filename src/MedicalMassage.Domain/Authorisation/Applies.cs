using NodaTime;

namespace MedicalMassage.Domain.Authorisation;

/// <summary>Which prescriptions a rule is for. What is left out does not matter; what the record does not say counts as not so.</summary>
internal sealed record Applies
{
    internal static readonly Applies Always = new();

    public SetOf<PrescriptionKind> Kinds { get; init; }

    public bool? Urgent { get; init; }

    public SetOf<CareNeed> Needs { get; init; }

    public int? UnitsAtMost { get; init; }

    public int? UnitsAbove { get; init; }

    public ValueList<string> Groups { get; init; }

    /// <summary>At least one of these services is prescribed.</summary>
    public ValueList<string> Services { get; init; }

    public SetOf<CareEpisode> Episodes { get; init; }

    public ValueList<string> Insurers { get; init; }

    public ValueList<string> Plans { get; init; }

    /// <summary>Plans that it is not for.</summary>
    public ValueList<string> ExceptPlans { get; init; }

    public bool? SelfInsured { get; init; }

    public bool? ReportRequested { get; init; }

    public bool? HomeVisit { get; init; }

    /// <summary>The first day of accidents that it is for.</summary>
    public LocalDate? AccidentFrom { get; init; }

    /// <summary>The first day of accidents that it is no longer for.</summary>
    public LocalDate? AccidentUntil { get; init; }

    /// <summary>Whether a condition was documented before the accident.</summary>
    public bool? PreExisting { get; init; }

    public SetOf<CareSetting> Settings { get; init; }

    internal bool Holds(Course course)
    {
        Prescription prescription = course.Prescription;
        PayerClaim? claim = prescription.Claim;
        PrescriptionKind kind = prescription.Kind == PrescriptionKind.Unrecorded ? PrescriptionKind.Ordinary : prescription.Kind;
        CareNeed need = prescription.Need == CareNeed.Unrecorded ? CareNeed.Ordinary : prescription.Need;
        return (Kinds.IsEmpty || Kinds.Contains(kind))
            && (Needs.IsEmpty || Needs.Contains(need))
            && Is(Urgent, prescription.Urgent)
            && !(UnitsAtMost is { } most && !(course.Prescribed <= most))
            && !(UnitsAbove is { } least && !(course.Prescribed > least))
            && (Groups.Count == 0 || (prescription.DiagnosisGroup is { } group && Named(Groups, group)))
            && (Services.Count == 0 || prescription.Items.Any(item => Named(Services, item.Service)))
            && (Episodes.IsEmpty || Episodes.Contains(claim?.Episode ?? default))
            && (Insurers.Count == 0 || (claim?.Insurer is { } insurer && Named(Insurers, insurer)))
            && (Plans.Count == 0 || (claim?.Plan is { } plan && Named(Plans, plan)))
            && !(claim?.Plan is { } except && Named(ExceptPlans, except))
            && Is(SelfInsured, claim?.SelfInsured == Stated.Yes)
            && Is(ReportRequested, prescription.ReportRequested == Stated.Yes)
            && Is(HomeVisit, prescription.HomeVisit == Stated.Yes)
            && !(AccidentFrom is { } first && !(claim?.Accident >= first))
            && !(AccidentUntil is { } end && !(claim?.Accident < end))
            && Is(PreExisting, claim is { Accident: { } accident, PreExistingDocumented: { } documented } && documented < accident)
            && (Settings.IsEmpty || Settings.Contains(course.Referral.Setting));
    }

    internal static bool Named(ValueList<string> words, string word)
    {
        foreach (string one in words.Span)
        {
            if (Course.Same(one, word))
                return true;
        }
        return false;
    }

    private static bool Is(bool? wanted, bool found) => wanted is not { } one || one == found;
}

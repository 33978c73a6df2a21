using Ardalis.GuardClauses;
using MedicalMassage.Domain.Coding;
using MedicalMassage.Domain.Formats;
using MedicalMassage.Domain.Qualifications;
using MedicalMassage.Domain.Rules;
using MedicalMassage.Domain.Therapists;
using MedicalMassage.Domain.Wording;

namespace MedicalMassage.Domain;

/// <summary>
/// What training some work asks for in a place: the work and the patients it is about, what the therapist has to hold, and what follows
/// where the therapist does not. A credential that is only said to be held counts for nothing where more is asked for.
/// </summary>
public sealed record QualificationRequirement : IReferralRule, IIndexedRule, IDeclaredRule
{
    private const string TherapistPath = "therapist";

    /// <summary>A requirement.</summary>
    /// <param name="info">What it says about itself.</param>
    /// <param name="jurisdiction">The code of the place where it holds, such as <c>US-WA</c>; null for everywhere.</param>
    /// <param name="without">What follows where it is not met.</param>
    /// <param name="toDo">Who has to do what, for messages.</param>
    /// <param name="needs">What the therapist has to hold; null only for an advice that is always given.</param>
    /// <param name="scope">The work and the patients it is about; null for all.</param>
    /// <exception cref="ArgumentException">
    /// A place that is no such code, a blank text, or parts that do not go together: only an advice may be given without a need or be about
    /// work without a prescription, and only an exclusion or an advice may be about some techniques or regions.
    /// </exception>
    public QualificationRequirement(
        RuleInfo info, string? jurisdiction, QualificationEffect without, string toDo, QualificationNeed? needs, QualificationScope? scope = null)
    {
        Info = Guard.Against.Null(info);
        Jurisdiction = Jurisdictions.Optional(jurisdiction, nameof(jurisdiction));
        Without = Guard.Against.EnumOutOfRange(without);
        ToDo = Text.Required(toDo, nameof(toDo));
        Needs = Guard.Against.InvalidInput(needs, nameof(needs), n => n is not null || without == QualificationEffect.Advise, "what the therapist has to hold; only an advice may do without");
        For = Guard.Against.InvalidInput(scope ?? new(), nameof(scope), s => without == QualificationEffect.Advise || !s.WithoutPrescription, "work without a prescription only for an advice: a prescription must never make a therapist more able");
        Guard.Against.InvalidInput(
            For, nameof(scope), s => without != QualificationEffect.Require || (s.Techniques.IsEmpty && s.Regions.IsEmpty), "no techniques or regions where a credential is required: exclude them instead");
    }

    /// <inheritdoc/>
    public RuleInfo Info { get; }

    /// <summary>Where it holds; null for everywhere.</summary>
    public string? Jurisdiction { get; }

    /// <summary>What follows where it is not met.</summary>
    public QualificationEffect Without { get; }

    /// <summary>Who has to do what.</summary>
    public string ToDo { get; }

    /// <summary>What the therapist has to hold; null for an advice that is always given.</summary>
    public QualificationNeed? Needs { get; }

    /// <summary>The work and the patients it is about.</summary>
    public QualificationScope For { get; }

    /// <summary>True if a prescriber's written permission for this rule lifts what follows.</summary>
    public bool Clearable { get; init; }

    string IDeclaredRule.Declaration => QualificationPackConverter.Declare(this);

    IEnumerable<Effect> IIndexedRule.PossibleEffects => Without switch
    {
        QualificationEffect.Exclude => [Exclusion],
        QualificationEffect.Require => [new Requirement(RequirementKind.Credential, ToDo)],
        _ => [],
    };

    private Restriction Exclusion => Restriction.Exclude(For.AllRegions, For.AllTechniques) with { LiftedByClearance = Clearable };

    void IIndexedRule.Support(RuleSupport support)
    {
        if (For.When is { } when)
            when.Support(support);
        else if (For.Schemes.Count > 0)
            support.Add(CasePart.Prescription);
        else if (Without == QualificationEffect.Advise)
            support.Add(CasePart.Therapist);
        else
            support.Always = true;
    }

    void IIndexedRule.Vocabulary(RuleSupport vocabulary) => For.When?.Vocabulary(vocabulary);

    /// <inheritdoc/>
    public void Evaluate(ReferralCase referral, FindingCollector findings)
    {
        Guard.Against.Null(referral);
        RuleScope scope = Guard.Against.Null(findings).Scope;
        scope.Clear();
        Truth applies = Applies(referral, scope);
        if (applies == Truth.No)
            return;
        if (Without == QualificationEffect.Advise)
        {
            if (applies == Truth.Yes)
                Advise(referral, scope, findings);
            return;
        }
        NeedReading reading = NeedReading.Of(Needs!, referral, scope);
        Fact(referral, scope, reading);
        if (reading.Truth == Truth.Yes)
        {
            if (Without == QualificationEffect.Exclude && !reading.Left.IsWhole)
                Narrow(applies == Truth.Yes, reading, scope, findings);
            return;
        }
        string text = Text.Fitting($"{Info.Title}: {reading.Words}. {ToDo}");
        if (applies == Truth.Yes && reading.Truth == Truth.No)
        {
            findings.Report(scope, Effects(text), certainOnly: true);
            return;
        }
        if (applies == Truth.Yes && reading.OnlyUnshown && Without == QualificationEffect.Exclude && Exclusion.Techniques.IsAll && Exclusion.Regions.IsWholeBody)
            findings.Report(scope, [new Requirement(RequirementKind.Credential, text) { LiftedByClearance = Clearable }], certainOnly: true);
        foreach (Ask ask in reading.Truth == Truth.Unknown ? reading.Asks : [])
            scope.AskFor(ask.Asks, ask.Path, ask.About);
        findings.Suspect(scope, Effects(text));
    }

    private Effect[] Effects(string text) => Without == QualificationEffect.Exclude
        ? [Exclusion, new Advice(Audience.Therapist, text)]
        : [new Requirement(RequirementKind.Credential, text) { LiftedByClearance = Clearable }];

    /// <summary>Whether the requirement is about this case.</summary>
    private Truth Applies(ReferralCase referral, RuleScope scope)
    {
        if (For.WithoutPrescription && referral.Prescription is not null)
            return Truth.No;
        if (Without == QualificationEffect.Advise && !IsPlanned(referral))
            return Truth.No;
        Truth truth = Truth.Yes;
        if (For.Schemes.Count > 0)
        {
            if (referral.Prescription is not { } prescription)
                return Truth.No;
            if (prescription.Scheme is null)
            {
                truth = Truth.Unknown;
                scope.AskFor(Asked.Other, "prescription.scheme", scope.Phrases.Say(Phrase.NeedWhichPayerPrescriptionAbout, Info.Title, scope.Phrases.And(For.Schemes)));
            }
            else if (!For.Schemes.Contains(prescription.Scheme))
            {
                return Truth.No;
            }
            else
            {
                scope.Add(new("prescription", prescription.Scheme, HasPlace: false, 0, null, Certain: true));
            }
        }
        if (For.When is not { } when)
            return truth;
        Truth patient = when.Evaluate(referral, scope);
        return patient < truth ? patient : truth;
    }

    /// <summary>True if some planned or prescribed work is that of the scope.</summary>
    private bool IsPlanned(ReferralCase referral)
    {
        if (For.Techniques.IsEmpty && For.Regions.IsEmpty)
            return true;
        return (referral.Plan?.Segments.Any(segment => For.AllTechniques.Contains(segment.Technique) && For.AllRegions.Overlaps(segment.Regions)) ?? false)
            || (referral.Prescription?.Items.Any(item => !(For.AllTechniques & item.Techniques).IsEmpty && (item.Regions.IsEmpty || For.AllRegions.Overlaps(item.Regions))) ?? false);
    }

    private void Advise(ReferralCase referral, RuleScope scope, FindingCollector findings)
    {
        if (referral.Therapist is null)
            return;
        NeedReading? reading = Needs is null ? null : NeedReading.Of(Needs, referral, scope);
        if (reading?.Truth == Truth.Yes)
            return;
        Fact(referral, scope, reading);
        findings.Report(scope, [new Advice(Audience.Therapist, Text.Fitting(reading is null ? ToDo : $"{Info.Title}: {reading.Words}. {ToDo}"))], certainOnly: true);
    }

    /// <summary>
    /// The credential counts; if it carries restrictions, what they leave of this work is left. Another credential that may count as well, and
    /// would leave more, is asked about, and so is what may make this a case that needs the credential; until then the smaller part holds.
    /// </summary>
    private void Narrow(bool applies, NeedReading reading, RuleScope scope, FindingCollector findings)
    {
        Restriction[] held = Of(reading.Left);
        if (held.Length == 0)
            return;
        Restriction[] certain = Of(reading.Possible);
        if (applies && certain.Length > 0)
            findings.Report(scope, certain, certainOnly: true);
        if (applies && reading.Possible.Equals(reading.Left))
            return;
        foreach (Ask ask in reading.Beside)
            scope.AskFor(ask.Asks, ask.Path, ask.About);
        findings.Suspect(scope, held);
    }

    /// <summary>What an envelope takes away of the work that this is about.</summary>
    private Restriction[] Of(TreatmentEnvelope left)
    {
        TreatmentEnvelope without = TreatmentEnvelope.Whole.Restrict(Exclusion);
        return [.. EnvelopeLimits.Restrictions(without.IsEmpty ? left : left.Union(without))];
    }

    /// <summary>The finding rests on the therapist, and on the credential that comes nearest.</summary>
    private static void Fact(ReferralCase referral, RuleScope scope, NeedReading? reading)
    {
        if (referral.Therapist is not { } therapist)
            return;
        scope.Add(new(TherapistPath, therapist.Jurisdiction is { } place ? scope.Phrases.Say(Phrase.NeedTherapist, place) : scope.Phrases.Say(Phrase.NeedTherapist2), HasPlace: false, 0, null, Certain: true));
        foreach (string path in reading?.Paths ?? [])
            scope.Add(new(path, reading!.Words, HasPlace: false, 0, null, Certain: true));
    }
}

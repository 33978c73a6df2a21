using System.Globalization;
using CsCheck;
using MedicalMassage.Domain;
using MedicalMassage.Domain.Tests.Generation;
using MedicalMassage.Testing.Generation;

namespace MedicalMassage.Fhir.Tests.Writing;

/// <summary>Cases of every kind, with what the generated ones rarely have: whole forms of prescriptions, therapists, several diagnoses and details of facts.</summary>
internal static class AnyCase
{
    /// <summary>How many cases a property is tried on.</summary>
    internal static readonly int Iterations = int.TryParse(Environment.GetEnvironmentVariable("LAW_ITERATIONS"), CultureInfo.InvariantCulture, out int given) ? given : 300;

    private static readonly Gen<string> Words = Gen.OneOf("as shown", "once \"daily\"", "ß 膝", "a\nb");

    internal static readonly Gen<ReferralCase> Whole = Cases.For(RuleBooks.Standard)
        .SelectMany(referral => AnyTherapist.Around(RuleBooks.Standard, referral))
        .SelectMany(referral => Gen.Frequency((1, Gen.Const((Prescription?)null)), (1, Form(referral))).Select(form => form is null ? referral : referral with { Prescription = form }))
        .SelectMany(Details);

    private static Gen<Prescription?> Form(ReferralCase referral) => Gen.Select(
        Prescribing.For("de-gkv", referral.AsOf),
        new Facts(new Vocabulary(RuleBooks.Standard), referral.AsOf).Condition.Array[0, 3],
        Gen.Int[0, 3],
        Words,
        (form, further, some, text) => (Prescription?)(form with
        {
            FurtherDiagnoses = [.. further],
            Goals = some == 0 ? [] : [text],
            Precautions = some == 1 ? [] : [text, "no deep pressure"],
            Oedema = some == 2 ? new() { Severity = OedemaSeverity.Severe, BodyParts = 2 } : null,
            MedicalNecessity = some == 3 ? text : null,
            Prescriber = some == 3 ? form.Prescriber : form.Prescriber is { } by ? by with { Speciality = text } : null,
            Items = [.. form.Items.Select((item, i) => item with { Named = i == some ? ["KMT"] : [], ProcedureCode = i == 0 ? "97124" : null, PerDay = i == some ? new(0.5m, 3) : item.PerDay })],
        }));

    private static Gen<ReferralCase> Details(ReferralCase referral) => Gen.Select(Gen.Int[0, 7], Gen.Int[-400, 10], Words, (what, days, text) => what switch
    {
        0 => referral with { Patient = referral.Patient with { Conditions = Each(referral.Patient.Conditions, fact => fact with { Abated = referral.AsOf.PlusDays(days) }) } },
        1 => referral with { Patient = referral.Patient with { Observations = Each(referral.Patient.Observations, fact => fact with { Unit = fact.Unit is null ? "<" : "< " + fact.Unit, Absent = AbsentReason.Declined }) } },
        2 => referral with { Clearances = [.. referral.Clearances.Select(clearance => clearance with { Limits = [.. clearance.Limits, Restriction.ExcludePositions([Position.Prone])], Note = text })] },
        3 => referral with { Plan = referral.Plan is { } plan ? plan with { HomeCare = [new(HomeCareKind.Stretch, text) { Dose = text, StopSigns = [text, "pain"], Like = Technique.Friction }] } : null },
        4 => referral with { Therapist = referral.Therapist is { } therapist ? therapist with { Credentials = [.. therapist.Credentials.Select(one => one with { Number = "17", Provider = text, Issuer = text, Renewed = new PartialDate(2026) })] } : null },
        5 => referral with { OutcomeReadings = [new("numeric-pain-rating-scale", referral.AsOf.PlusDays(days)) { Value = 6, About = text }, new("oswestry-disability-index", referral.AsOf) { Items = [new(1, 3), new(2, 4.5m)] }] },
        _ => referral,
    });

    private static Section<T> Each<T>(Section<T> section, Func<T, T> change) => section.IsAnswered ? [.. section.Select(change)] : section;
}

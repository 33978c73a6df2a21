using NodaTime;

namespace MedicalMassage.Domain.Tests.Qualifications;

/// <summary>Therapists who hold just what is asked for, to be spoilt one point at a time.</summary>
internal static class Holders
{
    internal static readonly LocalDate AsOf = new(2026, 11, 23);

    internal static readonly CredentialDefinition[] Definitions = [.. QualificationPacks.All.SelectMany(pack => pack.Credentials)];

    internal static readonly QualificationRequirement[] Requirements = [.. QualificationPacks.All.SelectMany(pack => pack.Requirements)];

    internal static CredentialDefinition Definition(string id) => Definitions.Single(definition => definition.Id == id);

    internal static QualificationRequirement Requirement(string id) => Requirements.Single(requirement => requirement.Info.Id == id);

    /// <summary>An entry that shows all that the definition asks for.</summary>
    internal static Credential Credential(CredentialDefinition asked) => new(asked.Kinds.First(), asked.Names.Count > 0 ? asked.Names[0] : asked.Title)
    {
        Subject = asked.Names.Count == 0 && asked.Subjects.Count > 0 ? asked.Subjects[0] : null,
        Jurisdiction = asked.Jurisdictions.Count > 0 ? asked.Jurisdictions[0] : null,
        Issued = new LocalDate(2024, 12, 1).PlusYears(asked.HeldFor is null ? 0 : -10),
        Expires = AsOf,
        Hours = asked.Hours?.AtLeast,
        Verification = asked.Verification,
        VerifiedOn = AsOf,
    };

    /// <summary>Entries and listings that meet a need by its first alternatives.</summary>
    internal static (Credential[] Credentials, Listing[] Listings) Meet(QualificationNeed need) => need switch
    {
        CredentialHeld held => ([Credential(held.Credential)], []),
        ListedIn listed => ([], [new Listing(listed.Channel) { Source = listed.Source, Until = AsOf }]),
        AllOf all => Join(all.Parts.Select(Meet)),
        _ => Meet(((AnyOf)need).Parts[0]),
    };

    /// <summary>A case that the requirement is about, given by a therapist with these papers; the patient is one of those that it names.</summary>
    internal static ReferralCase Case(QualificationRequirement requirement, IEnumerable<Credential> credentials, IEnumerable<Listing> listings) => new(AsOf)
    {
        Patient = PatientHistory.AskedAndNone with
        {
            BirthDate = new LocalDate(1985, 5, 5),
            Sex = Sex.Female,
            Conditions = requirement.Info.Id is "patients/lymphoedema" or "patients/oncology" ? [Condition.Active(Code.Icd10Cm(requirement.Info.Id == "patients/oncology" ? "C50.911" : "I89.0"))] : [],
            Procedures = requirement.Info.Id == "patients/post-surgical" ? [new Procedure { Kind = "surgery", Date = AsOf.PlusDays(-20) }] : [],
            Pregnancy = requirement.Info.Id == "patients/pregnancy" ? new Pregnancy(PregnancyStatus.Pregnant) { DueDate = AsOf.PlusDays(100) } : Pregnancy.NotPregnant,
        },
        Prescription = requirement.For.WithoutPrescription ? null : new Prescription { Scheme = requirement.For.Schemes.Count > 0 ? requirement.For.Schemes[0] : "other" },
        Plan = new SessionPlan("less pain") { Segments = [new(BodyRegions.Back, requirement.For.AllTechniques.First(), Pressure.Level2, 20)] },
        Therapist = new Therapist { Jurisdiction = requirement.Jurisdiction, Credentials = [.. credentials] },
        Listings = [.. listings],
    };

    internal static Decision Decide(QualificationRequirement requirement, ReferralCase referral) => RuleBook.Empty.With(requirement).Evaluate(referral);

    private static (Credential[], Listing[]) Join(IEnumerable<(Credential[] Credentials, Listing[] Listings)> parts)
    {
        (Credential[] Credentials, Listing[] Listings)[] all = [.. parts];
        return ([.. all.SelectMany(part => part.Credentials)], [.. all.SelectMany(part => part.Listings)]);
    }
}

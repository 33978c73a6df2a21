using MedicalMassage.Domain.Authorisation.Kinds;
using MedicalMassage.Domain.Knowledge;

namespace MedicalMassage.Domain;

/// <summary>The prescription schemes that come with the package. They are made from published sources of unequal weight and are unreviewed.</summary>
public static class PrescriptionSchemes
{
    private static readonly Lazy<ValueList<PrescriptionScheme>> Loaded = new(StandardSchemes.Load);

    /// <summary>Every scheme, by id.</summary>
    public static ValueList<PrescriptionScheme> All => Loaded.Value;

    /// <summary>What any prescription of massage has to say, whoever pays.</summary>
    public static PrescriptionScheme Generic => Get("generic");

    /// <summary>Who talks with whom before the first session. It stands beside any other scheme.</summary>
    public static PrescriptionScheme Practice => Get("practice");

    /// <summary>German statutory health insurance.</summary>
    public static PrescriptionScheme GermanStatutory => Get("de-gkv");

    /// <summary>German statutory accident insurance.</summary>
    public static PrescriptionScheme GermanAccident => Get("de-dguv");

    /// <summary>German private insurance.</summary>
    public static PrescriptionScheme GermanPrivate => Get("de-pkv");

    /// <summary>The Austrian insurer of civil servants.</summary>
    public static PrescriptionScheme AustrianCivilServants => Get("at-bva");

    /// <summary>Workers' compensation in Washington.</summary>
    public static PrescriptionScheme WashingtonWorkersCompensation => Get("us-wa-lni");

    /// <summary>Health plans in Washington.</summary>
    public static PrescriptionScheme WashingtonCommercial => Get("us-wa-commercial");

    /// <summary>Plans whose massage a review company decides.</summary>
    public static PrescriptionScheme Evicore => Get("evicore");

    /// <summary>Community care of the United States' Veterans Affairs.</summary>
    public static PrescriptionScheme VeteransCommunityCare => Get("us-va-cc");

    /// <summary>The United States' programme for energy workers.</summary>
    public static PrescriptionScheme EnergyWorkers => Get("us-dol-eeoicpa");

    /// <summary>Medicare.</summary>
    public static PrescriptionScheme Medicare => Get("us-medicare");

    /// <summary>Personal injury protection of motorists in Florida.</summary>
    public static PrescriptionScheme FloridaAuto => Get("us-fl-pip");

    /// <summary>Workers' compensation in California.</summary>
    public static PrescriptionScheme California => Get("us-ca-wc");

    /// <summary>Workers' compensation in Texas.</summary>
    public static PrescriptionScheme Texas => Get("us-tx-wc");

    /// <summary>Workers' compensation in New York.</summary>
    public static PrescriptionScheme NewYork => Get("us-ny-wc");

    /// <summary>Workers' compensation in Oregon.</summary>
    public static PrescriptionScheme Oregon => Get("us-or-wc");

    /// <summary>Workers' compensation in Colorado.</summary>
    public static PrescriptionScheme Colorado => Get("us-co-wc");

    /// <summary>Health savings and flexible spending accounts of the United States.</summary>
    public static PrescriptionScheme HealthSavings => Get("us-hsa-fsa");

    /// <summary>Motor-vehicle and other cases of the United States without rules of their own here.</summary>
    public static PrescriptionScheme UnitedStatesGeneral => Get("us-general");

    /// <summary>The Insurance Corporation of British Columbia.</summary>
    public static PrescriptionScheme IcbcBritishColumbia => Get("ca-bc-icbc");

    /// <summary>Motorists' accident benefits in Ontario.</summary>
    public static PrescriptionScheme OntarioAuto => Get("ca-on-auto");

    /// <summary>Extended health plans in Canada.</summary>
    public static PrescriptionScheme CanadianExtendedHealth => Get("ca-ext-health");

    /// <summary>How Medicare turns minutes into units: the eight-minute rule over the minutes of all timed codes.</summary>
    /// <remarks>Sources: CMS-AAPC, CMS-TCOMPLY, CMS-PTCOM.</remarks>
    public static TimedUnitRule MedicareTimedUnits => Timed("cpt/medicare-timed-units");

    /// <summary>How the midpoint rule turns minutes into units: each code for itself.</summary>
    /// <remarks>That codes are not pooled rests on general knowledge and is to be confirmed with the CPT manual. Sources: CPT-DIET, CMS-TCOMPLY, CPT-VISUAL.</remarks>
    public static TimedUnitRule MidpointTimedUnits => Timed("cpt/midpoint-timed-units");

    /// <summary>The scheme that prescriptions name by a word, or null if the package has none.</summary>
    /// <param name="id">Such as <c>de-gkv</c>.</param>
    public static PrescriptionScheme? Find(string? id) => All.FirstOrDefault(scheme => scheme.Id == id);

    private static PrescriptionScheme Get(string id) => Find(id) ?? throw new InvalidOperationException($"The assembly lacks its own scheme {id}.");

    private static TimedUnitRule Timed(string rule) =>
        All.SelectMany(scheme => scheme.Rules).Where(one => one.Info.Id == rule).Select(one => one.Body).OfType<TimedTerms>().Single().Rule;
}

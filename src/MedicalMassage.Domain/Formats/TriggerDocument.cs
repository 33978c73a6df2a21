namespace MedicalMassage.Domain.Formats;

/// <summary>The members of every kind of trigger; which of them may stand together depends on the one that names the kind.</summary>
internal sealed record TriggerDocument
{
    public ValueList<Trigger> All { get; init; }

    public ValueList<Trigger> Any { get; init; }

    public Trigger? Not { get; init; }

    public ValueList<Code> Diagnosis { get; init; }

    public ValueList<Code> Medication { get; init; }

    public ValueList<Code> Procedure { get; init; }

    public ValueList<string> Device { get; init; }

    public ValueList<string> Allergy { get; init; }

    public ValueList<string> Symptom { get; init; }

    public PregnancyStatus? Pregnancy { get; init; }

    public Code? Observation { get; init; }

    public NumberRange? Age { get; init; }

    public Sex Sex { get; init; }

    public SetOf<CareSetting> Setting { get; init; }

    public BodyRegions Plan { get; init; }

    public SetOf<Technique> Techniques { get; init; }

    public int? AbovePressure { get; init; }

    public ValueList<string> Kinds { get; init; }

    public SetOf<ConditionStatus> Status { get; init; }

    public SetOf<Acuity> Acuity { get; init; }

    public SetOf<Control> Control { get; init; }

    public TimeWindow? Onset { get; init; }

    public TimeWindow? Since { get; init; }

    public TimeWindow? Stopped { get; init; }

    public SetOf<Route> Routes { get; init; }

    public NumberRange? Weeks { get; init; }

    public SetOf<BirthMode> Birth { get; init; }

    public bool? HighRisk { get; init; }

    public decimal? AtLeast { get; init; }

    public decimal? Above { get; init; }

    public decimal? AtMost { get; init; }

    public decimal? Below { get; init; }

    public string? Unit { get; init; }

    public TimeLength? Within { get; init; }

    public BodyRegions Sites { get; init; }

    public BodyRegions ImpliedSites { get; init; }

    public Unrecorded? IfUnrecorded { get; init; }

    public Trigger? NeededWhen { get; init; }
}

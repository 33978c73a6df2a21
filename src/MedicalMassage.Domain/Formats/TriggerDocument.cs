namespace MedicalMassage.Domain.Formats;

/// <summary>The members of every kind of trigger; which of them may stand together depends on the one that names the kind.</summary>
internal sealed record TriggerDocument
{
    public ValueList<Trigger> All { get; set; }

    public ValueList<Trigger> Any { get; set; }

    public Trigger? Not { get; set; }

    public ValueList<Code> Diagnosis { get; set; }

    public ValueList<Code> Medication { get; set; }

    public ValueList<Code> Procedure { get; set; }

    public ValueList<string> Device { get; set; }

    public ValueList<string> Allergy { get; set; }

    public ValueList<string> Symptom { get; set; }

    public PregnancyStatus? Pregnancy { get; set; }

    public Code? Observation { get; set; }

    public NumberRange? Age { get; set; }

    public Sex Sex { get; set; }

    public SetOf<CareSetting> Setting { get; set; }

    public BodyRegions Plan { get; set; }

    public SetOf<Technique> Techniques { get; set; }

    public int? AbovePressure { get; set; }

    public ValueList<string> Kinds { get; set; }

    public SetOf<ConditionStatus> Status { get; set; }

    public SetOf<Acuity> Acuity { get; set; }

    public SetOf<Control> Control { get; set; }

    public TimeWindow? Onset { get; set; }

    public TimeWindow? Since { get; set; }

    public TimeWindow? Stopped { get; set; }

    public SetOf<Route> Routes { get; set; }

    public NumberRange? Weeks { get; set; }

    public SetOf<BirthMode> Birth { get; set; }

    public bool? HighRisk { get; set; }

    public decimal? AtLeast { get; set; }

    public decimal? Above { get; set; }

    public decimal? AtMost { get; set; }

    public decimal? Below { get; set; }

    public string? Unit { get; set; }

    public TimeLength? Within { get; set; }

    public BodyRegions Sites { get; set; }

    public BodyRegions ImpliedSites { get; set; }

    public Unrecorded? IfUnrecorded { get; set; }

    public Trigger? NeededWhen { get; set; }
}

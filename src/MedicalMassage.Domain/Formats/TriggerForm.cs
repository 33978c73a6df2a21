namespace MedicalMassage.Domain.Formats;

/// <summary>Turns triggers into their documents and back.</summary>
internal static class TriggerForm
{
    private const string Kinds = "exactly one of all, any, not, diagnosis, medication, procedure, device, allergy, symptom, pregnancy, observation, age, sex, setting and plan, with its own qualifiers only";

    internal static TriggerDocument From(Trigger value) => value switch
    {
        AllTrigger t => new() { All = t.Parts },
        AnyTrigger t => new() { Any = t.Parts },
        NotTrigger t => new() { Not = t.Part },
        DiagnosisTrigger t => Facts(t, new()
        {
            Diagnosis = t.Codes,
            Status = t.Status,
            Acuity = t.Acuity,
            Control = t.Control,
            Onset = t.Onset,
        }),
        MedicationTrigger t => Facts(t, new() { Medication = t.Codes, Since = t.Since, Stopped = t.Stopped, Routes = t.Routes }),
        ProcedureTrigger t => Facts(t, new() { Procedure = t.Codes, Kinds = t.Kinds, Since = t.Since }),
        DeviceTrigger t => Facts(t, new() { Device = t.Kinds, Since = t.Since }),
        AllergyTrigger t => Facts(t, new() { Allergy = t.Kinds }),
        SymptomTrigger t => Facts(t, new() { Symptom = t.Kinds, Since = t.Since }),
        PregnancyTrigger t => new()
        {
            Pregnancy = t.Status,
            Weeks = t.WeeksAtLeast is null && t.WeeksBelow is null ? null : new() { AtLeast = t.WeeksAtLeast, Below = t.WeeksBelow },
            Since = t.Since,
            Birth = t.Birth,
            HighRisk = t.HighRisk ? true : null,
            IfUnrecorded = Said(t.IfUnrecorded),
            NeededWhen = t.NeededWhen,
        },
        ObservationTrigger t => new()
        {
            Observation = t.Measurement.Code,
            AtLeast = t.Range.AtLeast,
            Above = t.Range.Above,
            AtMost = t.Range.AtMost,
            Below = t.Range.Below,
            Unit = t.Measurement.Unit,
            Within = t.Within,
            NeededWhen = t.NeededWhen,
        },
        AgeTrigger t => new() { Age = new() { AtLeast = t.AtLeast, Below = t.Below } },
        SexTrigger t => new() { Sex = t.Sex },
        SettingTrigger t => new() { Setting = t.Settings },
        PlanTrigger t => new() { Plan = t.Regions, Techniques = t.Techniques, AbovePressure = t.Above?.Level },
        _ => throw new MemberException("A trigger of an unknown kind.", nameof(value)),
    };

    /// <summary>The trigger of a document.</summary>
    /// <exception cref="ArgumentException">The members do not fit together; it names the member.</exception>
    internal static Trigger To(TriggerDocument document)
    {
        Trigger trigger = Make(document);
        return From(trigger) == Normal(document) ? trigger : throw new MemberException(Kinds, nameof(document));
    }

    /// <summary>The trigger of a document that holds no qualifiers of other kinds; if it does, they are lost.</summary>
    internal static Trigger Make(TriggerDocument d)
    {
        if (d.All.Count > 0)
            return new AllTrigger(d.All);
        if (d.Any.Count > 0)
            return new AnyTrigger(d.Any);
        if (d.Not is { } part)
            return NotTrigger.MayBeNegated(part) ? new NotTrigger(part) : throw new MemberException("age, sex or setting: a recorded fact must never make a patient safer", nameof(d.Not));
        if (d.Diagnosis.Count > 0)
        {
            return new DiagnosisTrigger
            {
                Codes = Prefixes(d.Diagnosis, nameof(d.Diagnosis)),
                Status = d.Status,
                Acuity = d.Acuity,
                Control = d.Control,
                Onset = d.Onset,
                Sites = d.Sites,
                ImpliedSites = d.ImpliedSites,
                IfUnrecorded = d.IfUnrecorded ?? default,
            };
        }
        if (d.Medication.Count > 0)
        {
            return new MedicationTrigger
            {
                Codes = Prefixes(d.Medication, nameof(d.Medication)),
                Since = d.Since,
                Stopped = d.Stopped,
                Routes = d.Routes,
                Sites = d.Sites,
                ImpliedSites = d.ImpliedSites,
                IfUnrecorded = d.IfUnrecorded ?? default,
            };
        }
        if (d.Observation is { } code)
            return Observation(d, code);
        if (d.Pregnancy is { } status)
            return Pregnancy(d, status);
        if (d.Age is { } age)
            return new AgeTrigger { AtLeast = Whole(age.AtLeast, nameof(d.Age)), Below = Whole(age.Below, nameof(d.Age)) };
        if (d.Sex != Sex.Unrecorded)
            return new SexTrigger(d.Sex);
        if (!d.Setting.IsEmpty)
            return new SettingTrigger(d.Setting);
        if (!d.Plan.IsEmpty)
            return new PlanTrigger(d.Plan) { Techniques = d.Techniques, Above = Above(d.AbovePressure) };
        return Kind(d);
    }

    private static Trigger Kind(TriggerDocument d)
    {
        if (d.Device.Count > 0)
            return new DeviceTrigger { Kinds = Words(d.Device, nameof(d.Device)), Since = d.Since, Sites = d.Sites, ImpliedSites = d.ImpliedSites, IfUnrecorded = d.IfUnrecorded ?? default };
        if (d.Allergy.Count > 0)
            return new AllergyTrigger { Kinds = Words(d.Allergy, nameof(d.Allergy)) };
        if (d.Symptom.Count > 0)
            return new SymptomTrigger { Kinds = Words(d.Symptom, nameof(d.Symptom)), Since = d.Since, Sites = d.Sites, ImpliedSites = d.ImpliedSites, IfUnrecorded = d.IfUnrecorded ?? default };
        if (d.Procedure.Count > 0 || d.Kinds.Count > 0)
        {
            return new ProcedureTrigger
            {
                Codes = Prefixes(d.Procedure, nameof(d.Procedure)),
                Kinds = Words(d.Kinds, nameof(d.Kinds)),
                Since = d.Since,
                Sites = d.Sites,
                ImpliedSites = d.ImpliedSites,
                IfUnrecorded = d.IfUnrecorded ?? default,
            };
        }
        throw new MemberException(Kinds, nameof(d));
    }

    private static ObservationTrigger Observation(TriggerDocument d, Code code)
    {
        NumberRange range = new() { AtLeast = d.AtLeast, Above = d.Above, AtMost = d.AtMost, Below = d.Below };
        if (range == new NumberRange())
            throw new MemberException("a comparison: atLeast, above, atMost or below", nameof(d.Observation));
        string unit = d.Unit ?? throw new MemberException("a unit in UCUM", nameof(d.Unit));
        return new(new(code, code.ToString(), unit), range) { Within = d.Within, NeededWhen = d.NeededWhen };
    }

    private static PregnancyTrigger Pregnancy(TriggerDocument d, PregnancyStatus status)
    {
        if (status is not (PregnancyStatus.Pregnant or PregnancyStatus.Postpartum))
            throw new MemberException("pregnant or postpartum", nameof(d.Pregnancy));
        return new()
        {
            Status = status,
            WeeksAtLeast = Whole(d.Weeks?.AtLeast, nameof(d.Weeks)),
            WeeksBelow = Whole(d.Weeks?.Below, nameof(d.Weeks)),
            Since = d.Since,
            Birth = d.Birth,
            HighRisk = d.HighRisk ?? false,
            IfUnrecorded = d.IfUnrecorded ?? default,
            NeededWhen = d.NeededWhen,
        };
    }

    private static TriggerDocument Facts(FactTrigger trigger, TriggerDocument document) => document with
    {
        Sites = trigger.Sites,
        ImpliedSites = trigger.ImpliedSites,
        IfUnrecorded = Said(trigger.IfUnrecorded),
    };

    private static Unrecorded? Said(Unrecorded reading) => reading == Unrecorded.Ask ? null : reading;

    /// <summary>The document without what only repeats a default.</summary>
    private static TriggerDocument Normal(TriggerDocument d) => d with
    {
        IfUnrecorded = Said(d.IfUnrecorded ?? default),
        HighRisk = d.HighRisk == true ? true : null,
    };

    private static Pressure? Above(int? level) => level is null ? null
        : level is >= 1 and <= 4 ? Pressure.Of(level.Value)
        : throw new MemberException("a pressure from 1 to 4", nameof(TriggerDocument.AbovePressure));

    private static int? Whole(decimal? number, string member) => number is null ? null
        : number is >= 0 and <= 200 && decimal.IsInteger(number.Value) ? (int)number.Value
        : throw new MemberException("whole numbers from 0 to 200", member);

    private static ValueList<Code> Prefixes(ValueList<Code> codes, string member)
    {
        foreach (Code code in codes.Span)
        {
            if (!Coding.CodeSyntax.IsPrefix(code.System, code.Key))
                throw new MemberException($"codes in the form of their system, or the beginning of one; not {code}", member);
        }
        return codes;
    }

    private static ValueList<string> Words(ValueList<string> words, string member) =>
        words.All(Coding.Text.IsWord) ? words : throw new MemberException("words in lower case with hyphens", member);
}

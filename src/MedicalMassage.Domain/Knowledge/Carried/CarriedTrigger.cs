using MedicalMassage.Domain.Formats;

namespace MedicalMassage.Domain.Knowledge.Carried;

/// <summary>Reads the triggers of carried packs.</summary>
internal static class CarriedTrigger
{
    /// <summary>The trigger whose object comes next.</summary>
    internal static Trigger Read(ref CarriedReader reader)
    {
        reader.Begin();
        return Begun(ref reader);
    }

    /// <summary>The trigger whose object has just begun.</summary>
    private static Trigger Begun(ref CarriedReader reader)
    {
        TriggerDocument trigger = new();
        while (reader.Member() is { } member)
        {
            switch (member)
            {
                case "all": trigger.All = List(ref reader); break;
                case "any": trigger.Any = List(ref reader); break;
                case "not": trigger.Not = Read(ref reader); break;
                case "diagnosis": trigger.Diagnosis = reader.Codes(); break;
                case "medication": trigger.Medication = reader.Codes(); break;
                case "procedure": trigger.Procedure = reader.Codes(); break;
                case "device": trigger.Device = reader.Texts(); break;
                case "allergy": trigger.Allergy = reader.Texts(); break;
                case "symptom": trigger.Symptom = reader.Texts(); break;
                case "pregnancy": trigger.Pregnancy = reader.Token<PregnancyStatus>(); break;
                case "observation": trigger.Observation = reader.Code(); break;
                case "age": trigger.Age = reader.Range(); break;
                case "sex": trigger.Sex = reader.Token<Sex>(); break;
                case "setting": trigger.Setting = reader.Set<CareSetting>(); break;
                case "plan": trigger.Plan = reader.Regions(); break;
                case "techniques": trigger.Techniques = reader.Set<Technique>(); break;
                case "abovePressure": trigger.AbovePressure = reader.Whole(); break;
                default: Qualifier(trigger, member, ref reader); break;
            }
        }
        return TriggerForm.Make(trigger);
    }

    private static void Qualifier(TriggerDocument trigger, string member, ref CarriedReader reader)
    {
        switch (member)
        {
            case "kinds": trigger.Kinds = reader.Texts(); break;
            case "status": trigger.Status = reader.Set<ConditionStatus>(); break;
            case "acuity": trigger.Acuity = reader.Set<Acuity>(); break;
            case "control": trigger.Control = reader.Set<Control>(); break;
            case "onset": trigger.Onset = reader.Window(); break;
            case "since": trigger.Since = reader.Window(); break;
            case "stopped": trigger.Stopped = reader.Window(); break;
            case "routes": trigger.Routes = reader.Set<Route>(); break;
            case "weeks": trigger.Weeks = reader.Range(); break;
            case "birth": trigger.Birth = reader.Set<BirthMode>(); break;
            case "highRisk": trigger.HighRisk = reader.Truth(); break;
            case "atLeast": trigger.AtLeast = reader.Number(); break;
            case "above": trigger.Above = reader.Number(); break;
            case "atMost": trigger.AtMost = reader.Number(); break;
            case "below": trigger.Below = reader.Number(); break;
            case "unit": trigger.Unit = reader.Text(); break;
            case "within": trigger.Within = reader.Length(); break;
            case "sites": trigger.Sites = reader.Regions(); break;
            case "impliedSites": trigger.ImpliedSites = reader.Regions(); break;
            case "ifUnrecorded": trigger.IfUnrecorded = reader.Token<Unrecorded>(); break;
            case "neededWhen": trigger.NeededWhen = Read(ref reader); break;
            default: throw CarriedReader.Unknown(member);
        }
    }

    private static ValueList<Trigger> List(ref CarriedReader reader)
    {
        List<Trigger> triggers = [];
        reader.Begin();
        while (reader.Item())
            triggers.Add(Begun(ref reader));
        return new([.. triggers]);
    }
}

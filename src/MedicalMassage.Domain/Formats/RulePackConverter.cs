using System.Text.Json;

namespace MedicalMassage.Domain.Formats;

/// <summary>A rule pack with its sources and readings bound to the rules that use them.</summary>
internal sealed class RulePackConverter : DocumentConverter<RulePack, PackDocument>
{
    public override void Check(JsonElement element, string path, Checker checker)
    {
        int before = checker.Faults.Count;
        PackLimits.Check(element, path, checker.Faults);
        if (checker.Faults.Count > before)
            return;
        checker.Check(element, typeof(PackDocument), path);
        if (checker.Faults.Count > before)
            return;
        // The guards of parts are looked for one by one, so that a fault stands at its rule and not at the pack.
        GuardLocator.Locate(element, typeof(PackDocument), path, checker);
        if (checker.Faults.Count > before)
            return;
        base.Check(element, path, checker);
    }

    protected override PackDocument From(RulePack value) => PackForm.From(value);

    protected override RulePack To(PackDocument document) => PackForm.To(document);
}

using MedicalMassage.Cli.CaseLibrary;
using MedicalMassage.Cli.Rules;

namespace MedicalMassage.Cli.Impact;

/// <summary>Tells what a change of rules does to decisions, in clinical words.</summary>
internal static class ImpactCommand
{
    internal static int Run(string oldName, string newName, string[] cases, bool json, TextWriter output)
    {
        if (cases.Length == 0 && Directory.Exists(CasesCommand.UsualFolder))
            cases = [CasesCommand.UsualFolder];
        ImpactReport report = ImpactReport.Between(RuleSet.ReadInPlace(oldName), RuleSet.ReadInPlace(newName), cases.SelectMany(DiffCases.Of));
        output.Write(json ? ImpactJson.Of(report) : ImpactText.Of(report));
        return report.IsNone ? 0 : 1;
    }
}

using MedicalMassage.Domain.Rules;

namespace MedicalMassage.Domain.Contraindications;

/// <summary>One fact held against the qualifiers of a trigger, with what is missing on the way.</summary>
internal ref struct FactCheck
{
    internal FactCheck(RuleScope scope, string path, string text)
    {
        Scope = scope;
        Path = path;
        Text = text;
        Start = scope.Here;
    }

    internal RuleScope Scope { get; }

    internal string Path { get; }

    internal string Text { get; }

    /// <summary>What the scope held before this fact.</summary>
    internal RuleScope.Mark Start { get; }

    internal Truth Truth { get; private set; } = Truth.Yes;

    internal void And(Truth truth)
    {
        if (truth < Truth)
            Truth = truth;
    }

    /// <summary>A qualifier that the record does not answer.</summary>
    internal void Missing(Asked what, string member, Unrecorded reading)
    {
        switch (reading)
        {
            case Unrecorded.Yes:
                break;
            case Unrecorded.No:
                And(Truth.No);
                break;
            default:
                And(Truth.Unknown);
                Scope.AskFor(what, Path + "." + member, Text);
                break;
        }
    }
}

using MedicalMassage.Domain;

namespace MedicalMassage.Testing.Laws;

/// <summary>A decision is read back as it was written.</summary>
internal sealed class RoundTripLaw : CaseLaw
{
    internal override Law Law => Law.RoundTrip;

    internal override string? Breach(RuleBook book, Trial trial)
    {
        Decision decision = book.Evaluate(trial.Case);
        Parsed<Decision> read = DecisionFormat.Read(DecisionFormat.Write(decision));
        return !read.IsValid ? $"The decision cannot be read back: {read.Faults[0]}."
            : read.Value != decision ? "The decision is not the same after it was written and read."
            : null;
    }
}

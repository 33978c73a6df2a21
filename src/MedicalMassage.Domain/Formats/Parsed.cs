namespace MedicalMassage.Domain;

/// <summary>What reading an input gave: a value, or every fault that was found.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed class Parsed<T>
    where T : class
{
    private readonly T? _value;

    internal Parsed(T value) => _value = value;

    internal Parsed(ValueList<InputFault> faults) => Faults = faults;

    /// <summary>True if the input had no fault.</summary>
    public bool IsValid => _value is not null;

    /// <summary>What was read.</summary>
    /// <exception cref="InvalidOperationException">The input had faults: look at <see cref="IsValid"/> first.</exception>
    public T Value => _value ?? throw new InvalidOperationException("The input has faults, so there is no value: see Faults.");

    /// <summary>All faults, in the order of the input; empty if there is a value.</summary>
    public ValueList<InputFault> Faults { get; }
}

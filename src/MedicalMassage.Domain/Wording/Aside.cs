namespace MedicalMassage.Domain.Wording;

/// <summary>What a record keeps beside what it says: it takes no part in whether two records are equal.</summary>
internal readonly struct Aside<T>(T? value) : IEquatable<Aside<T>>
    where T : class
{
    internal T? Value => value;

    public bool Equals(Aside<T> other) => true;

    public override bool Equals(object? obj) => obj is Aside<T>;

    public override int GetHashCode() => 0;
}

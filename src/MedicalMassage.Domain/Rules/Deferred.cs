namespace MedicalMassage.Domain.Rules;

/// <summary>A value, or how to work it out when somebody asks for it. Two are equal if they come to the same.</summary>
internal readonly struct Deferred<T> : IEquatable<Deferred<T>>
{
    private readonly T? _value;
    private readonly Pending? _pending;

    internal Deferred(T? value) => _value = value;

    /// <summary>A value to work out when it is first asked for, and then kept. The work has to come to the same whenever and wherever it is done.</summary>
    internal Deferred(Func<T?> work) => _pending = new(work);

    internal T? Value => _pending is null ? _value : _pending.Value;

    /// <inheritdoc/>
    public bool Equals(Deferred<T> other) =>
        (_pending is not null && ReferenceEquals(_pending, other._pending)) || EqualityComparer<T?>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Deferred<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    /// <summary>The work until it is done, and its outcome after that. Two threads may do it at once: both come to the same.</summary>
    private sealed class Pending(Func<T?> work)
    {
        private volatile object? _state = work;

        internal T? Value
        {
            get
            {
                object? state = _state;
                if (state is Outcome done)
                    return done.Value;
                Outcome outcome = new(((Func<T?>)state!)());
                _state = outcome;
                return outcome.Value;
            }
        }
    }

    private sealed record Outcome(T? Value);
}

namespace Orleans.Serialization.Invocation;

/// <summary>Holds what a call is made on.</summary>
public interface ITargetHolder
{
    /// <summary>The object itself.</summary>
    object? GetTarget();

    /// <summary>A component of it.</summary>
    object? GetComponent(Type componentType);
}

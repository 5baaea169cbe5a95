using System.Reflection;

namespace Orleans.Serialization.Invocation;

/// <summary>A call as an object: its method and its arguments.</summary>
public interface IInvokable
{
    /// <summary>What it is called on, once that is known.</summary>
    object? GetTarget();

    /// <summary>How many arguments it has.</summary>
    int GetArgumentCount();

    /// <summary>The argument at a position.</summary>
    object? GetArgument(int index);

    /// <summary>Replaces the argument at a position.</summary>
    void SetArgument(int index, object? value);

    /// <summary>The method's name.</summary>
    string GetMethodName();

    /// <summary>The interface's name.</summary>
    string GetInterfaceName();

    /// <summary>The method of the interface.</summary>
    MethodInfo GetMethod();

    /// <summary>The interface.</summary>
    Type GetInterfaceType();
}

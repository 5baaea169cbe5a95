using System.Reflection;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans;

/// <summary>A call on its way, as a filter sees it.</summary>
public interface IGrainCallContext
{
    /// <summary>The call with its arguments.</summary>
    IInvokable Request { get; }

    /// <summary>The grain that is called: the instance for incoming calls, the reference for outgoing ones.</summary>
    object Grain { get; }

    /// <summary>Who calls; null when the call comes from outside the grains.</summary>
    GrainId? SourceId { get; }

    /// <summary>Who is called.</summary>
    GrainId TargetId { get; }

    /// <summary>The called interface.</summary>
    GrainInterfaceType InterfaceType { get; }

    /// <summary>The called interface's name.</summary>
    string InterfaceName { get; }

    /// <summary>The called method's name.</summary>
    string MethodName { get; }

    /// <summary>The called method of the interface.</summary>
    MethodInfo InterfaceMethod { get; }

    /// <summary>The answer; a filter may replace it.</summary>
    object? Result { get; set; }

    /// <summary>The answer or the fault.</summary>
    Response? Response { get; set; }

    /// <summary>Goes on to the next filter, and at last to the grain.</summary>
    Task Invoke();
}

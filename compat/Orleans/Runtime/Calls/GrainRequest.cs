using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Orleans.Serialization.Copying;
using Orleans.Serialization.Invocation;

namespace Orleans.Runtime.Calls;

/// <summary>A call on its way. Generated classes add the arguments and the invocation.</summary>
internal abstract class GrainRequest : ActivationWork, IInvokable
{
    public GrainReference Reference { get; set; } = null!;

    public GrainId? Source { get; set; }

    public ImmutableDictionary<string, object>? Context { get; set; }

    public Activity? Activity { get; set; }

    /// <summary>When the caller gives up, on the clock of <see cref="CallTimeouts"/>.</summary>
    public long Deadline { get; set; }

    /// <summary>How often it was passed on because its activation stepped down first.</summary>
    public int Forwards { get; set; }

    public CallTimeouts.Shard? Shard { get; set; }

    public GrainRequest? Previous { get; set; }

    public GrainRequest? Next { get; set; }

    public abstract MethodShape Shape { get; }

    public override bool IsAlwaysInterleave => Shape.IsAlwaysInterleave;

    public override bool IsReadOnly => Shape.IsReadOnly;

    /// <summary>The object the call is made on, once it has arrived.</summary>
    public object? Target { get; set; }

    public abstract void CopyArguments(CopyContext context);

    public abstract object? GetArgument(int index);

    public abstract void SetArgument(int index, object? value);

    public abstract void TimeOut(TimeSpan after);

    /// <summary>Makes the call on an object that is no grain, and answers.</summary>
    public abstract Task RunOn(object target);

    public object? GetTarget() => Target;

    public int GetArgumentCount() => Shape.Arguments.Length;

    public string GetMethodName() => Shape.Method.Name;

    public string GetInterfaceName() => Shape.InterfaceType.FullName!;

    public MethodInfo GetMethod() => Shape.Method;

    public Type GetInterfaceType() => Shape.InterfaceType;

    public override string ToString() => $"{Reference.GrainId} {Shape}";
}

using HotChocolate.Execution;
using HotChocolate.Types.Inference;

namespace HotChocolate.Resolvers;

/// <summary>Gives the value of a field that needs more than its parent.</summary>
internal abstract class FieldResolver
{
    /// <summary>Waits for something, or may.</summary>
    public abstract bool IsAsynchronous { get; }

    /// <returns>Null when <paramref name="result"/> is there already; else what to wait for.</returns>
    public abstract Task? Start(FieldTask task, out object? result);

    /// <summary>What a task that <see cref="Start"/> gave has given.</summary>
    public abstract object? ReadResult(Task completed);

    /// <summary>The same as one awaitable, for pipelines.</summary>
    public async ValueTask<object?> ResolveAsync(FieldTask task)
    {
        if (Start(task, out var result) is not { } pending)
        {
            return result;
        }

        await pending.ConfigureAwait(false);
        return ReadResult(pending);
    }

    public static FieldResolver Create(Delegate call, Type returnType)
    {
        var shape = Awaitables.IsTaskOfT(returnType) ? typeof(TaskResolver<>)
            : Awaitables.IsValueTaskOfT(returnType) ? typeof(ValueTaskResolver<>)
            : Awaitables.IsAsyncEnumerable(returnType) ? typeof(AsyncEnumerableResolver<>)
            : typeof(SynchronousResolver<>);
        var result = shape == typeof(SynchronousResolver<>) ? returnType : returnType.GetGenericArguments()[0];
        return (FieldResolver)Activator.CreateInstance(shape.MakeGenericType(result), call)!;
    }
}

internal sealed class SynchronousResolver<T>(Func<FieldTask, T> resolve) : FieldResolver
{
    public override bool IsAsynchronous => false;

    public override Task? Start(FieldTask task, out object? result)
    {
        result = resolve(task);
        return null;
    }

    public override object? ReadResult(Task completed) => throw new NotSupportedException();
}

internal sealed class TaskResolver<T>(Func<FieldTask, Task<T>> resolve) : FieldResolver
{
    public override bool IsAsynchronous => true;

    public override Task? Start(FieldTask task, out object? result)
    {
        var pending = resolve(task);
        if (pending.IsCompletedSuccessfully)
        {
            result = pending.Result;
            return null;
        }

        result = null;
        return pending;
    }

    public override object? ReadResult(Task completed) => ((Task<T>)completed).GetAwaiter().GetResult();
}

internal sealed class ValueTaskResolver<T>(Func<FieldTask, ValueTask<T>> resolve) : FieldResolver
{
    public override bool IsAsynchronous => true;

    public override Task? Start(FieldTask task, out object? result)
    {
        var pending = resolve(task);
        if (pending.IsCompletedSuccessfully)
        {
            result = pending.Result;
            return null;
        }

        result = null;
        return pending.AsTask();
    }

    public override object? ReadResult(Task completed) => ((Task<T>)completed).GetAwaiter().GetResult();
}

/// <summary>Lists that come bit by bit are gathered before they are written.</summary>
internal sealed class AsyncEnumerableResolver<T>(Func<FieldTask, IAsyncEnumerable<T>?> resolve) : FieldResolver
{
    public override bool IsAsynchronous => true;

    public override Task? Start(FieldTask task, out object? result)
    {
        result = null;
        return resolve(task) is { } items ? GatherAsync(items, task.RequestAborted) : null;
    }

    public override object? ReadResult(Task completed) => ((Task<List<T>>)completed).GetAwaiter().GetResult();

    private static async Task<List<T>> GatherAsync(IAsyncEnumerable<T> items, CancellationToken cancellation)
    {
        var gathered = new List<T>();
        await foreach (var item in items.WithCancellation(cancellation).ConfigureAwait(false))
        {
            gathered.Add(item);
        }

        return gathered;
    }
}

/// <summary>A resolver that was given as a delegate.</summary>
internal sealed class DelegateResolver(FieldResolverDelegate resolve) : FieldResolver
{
    public override bool IsAsynchronous => true;

    public override Task? Start(FieldTask task, out object? result)
    {
        var pending = resolve(task);
        if (pending.IsCompletedSuccessfully)
        {
            result = pending.Result;
            return null;
        }

        result = null;
        return pending.AsTask();
    }

    public override object? ReadResult(Task completed) => ((Task<object?>)completed).GetAwaiter().GetResult();
}

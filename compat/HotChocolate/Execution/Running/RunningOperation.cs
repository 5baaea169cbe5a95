using HotChocolate.Execution.Planning;
using HotChocolate.Execution.Results;
using HotChocolate.Language;

namespace HotChocolate.Execution.Running;

/// <summary>Drives an operation from its root to its data.</summary>
internal sealed class RunningOperation
{
    private readonly OperationExecution _execution;
    private readonly ObjectNode _root;
    private readonly ResponseBuffer _buffer = new();
    private readonly DataWriter _writer;
    private readonly TaskCompletionSource<bool> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isDone;

    public RunningOperation(ExecutionSetting setting)
    {
        _execution = new OperationExecution(setting);
        _writer = new DataWriter(_execution, _buffer);
        _root = CreateRoot();
    }

    public OperationExecution Execution => _execution;

    /// <summary>Runs to the end, or until the time is up or nobody waits any more.</summary>
    public async ValueTask<OperationOutcome> RunAsync()
    {
        if (_execution.Plan.Type == OperationType.Mutation)
        {
            _buffer.WriteByte((byte)'{');
            RunNextMutation(0);
        }
        else
        {
            _execution.Scheduler.Run(() => _execution.Scheduler.Resolve(_root), WriteAll);
        }

        if (!_completion.Task.IsCompleted)
        {
            await using var registration = _execution.Cancellation.UnsafeRegister(
                static running => ((RunningOperation)running!).Cancel(), this);
            await _completion.Task.ConfigureAwait(false);
        }

        return await _completion.Task.ConfigureAwait(false)
            ? new OperationOutcome(_buffer, _execution.Errors, false)
            : new OperationOutcome(null, _execution.Errors, true);
    }

    /// <summary>The task of the only field of a subscription.</summary>
    public FieldTask CreateSubscriptionTask() => new(_execution, _root.Set.Selections[0], _root);

    private void Cancel()
    {
        if (Interlocked.Exchange(ref _isDone, 1) == 0)
        {
            _completion.TrySetResult(false);
        }
    }

    private void Finish(Action write)
    {
        // whoever comes too late must not touch the buffer: it may be someone else's by now
        if (Interlocked.Exchange(ref _isDone, 1) != 0)
        {
            return;
        }

        try
        {
            write();
            _completion.TrySetResult(true);
        }
        catch (Exception e)
        {
            _completion.TrySetException(e);
        }
    }

    private void WriteAll() => Finish(() =>
    {
        if (!_writer.WriteObject(_root.Set, _root.Value, _root))
        {
            _buffer.Truncate(0);
        }
    });

    private void RunNextMutation(int index)
    {
        var selections = _root.Set.Selections;
        if (index == selections.Length || Volatile.Read(ref _isDone) != 0)
        {
            Finish(() => _buffer.WriteByte((byte)'}'));
            return;
        }

        var selection = selections[index];
        _execution.Scheduler.Run(
            () =>
            {
                if (selection.Slot >= 0)
                {
                    _execution.Scheduler.Start(new FieldTask(_execution, selection, _root));
                }
            },
            () => WriteMutation(selection, index));
    }

    /// <summary>Each mutation is written before the next one runs, so that it shows what it left behind.</summary>
    private void WriteMutation(Selection selection, int index)
    {
        if (Volatile.Read(ref _isDone) != 0)
        {
            return;
        }

        if (index > 0)
        {
            _buffer.WriteByte((byte)',');
        }

        if (_writer.WriteField(_root.Set, selection, _root.Value, _root))
        {
            RunNextMutation(index + 1);
        }
        else
        {
            Finish(() => _buffer.Truncate(0));
        }
    }

    private ObjectNode CreateRoot()
    {
        var set = _execution.Setting.Variant.Root;
        _ = set.Resolved;
        var node = new ObjectNode(set, _execution.Setting.RootValue(_execution), null, null, -1);
        if (_execution.EventMessage is { } message)
        {
            node.ScopedState = node.ScopedState.SetItem(WellKnownContextData.EventMessage, message);
        }

        return node;
    }
}

/// <summary>What a run gave.</summary>
/// <param name="Data">The data as JSON, empty where it is null; null when the run was given up.</param>
/// <param name="Errors">The errors of fields.</param>
/// <param name="IsCanceled">The time was up, or nobody waited any more.</param>
internal sealed record OperationOutcome(ResponseBuffer? Data, IReadOnlyList<IError> Errors, bool IsCanceled);

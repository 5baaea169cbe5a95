using HotChocolate.Execution.Results;

namespace HotChocolate.Execution;

/// <summary>The response to an operation; its data is JSON already.</summary>
public sealed class OperationResult : ExecutionResult, IOperationResult
{
    private readonly ResponseBuffer? _data;
    private IReadOnlyDictionary<string, object?>? _parsed;

    internal OperationResult(
        ResponseBuffer? data,
        bool isDataSet,
        IReadOnlyList<IError>? errors,
        IReadOnlyDictionary<string, object?>? extensions = null)
    {
        _data = data;
        IsDataSet = isDataSet;
        Errors = errors;
        Extensions = extensions;
    }

    public override ExecutionResultKind Kind => ExecutionResultKind.SingleResult;

    public override IReadOnlyDictionary<string, object?>? ContextData => null;

    public bool IsDataSet { get; }

    public IReadOnlyDictionary<string, object?>? Data =>
        _data is null || _data.Length == 0 ? null : _parsed ??= JsonValues.ReadObject(_data.Written.Span);

    public IReadOnlyList<IError>? Errors { get; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>What HTTP answers where the media type leaves the choice.</summary>
    internal int? StatusCode { get; init; }

    /// <summary>The data as JSON; empty when it is null.</summary>
    internal ReadOnlySpan<byte> DataJson => _data is null ? default : _data.Written.Span;

    public IReadOnlyDictionary<string, object?> ToDictionary()
    {
        using var whole = new ResponseBuffer();
        ResponseWriter.Write(this, whole);
        return JsonValues.ReadObject(whole.Written.Span);
    }

    /// <summary>The same response with something to say beside it.</summary>
    internal OperationResult WithExtension(string key, object? value) => new(
        _data,
        IsDataSet,
        Errors,
        new OrderedDictionary<string, object?>(Extensions ?? new Dictionary<string, object?>()) { [key] = value });

    private protected override void OnDispose() => _data?.Dispose();
}

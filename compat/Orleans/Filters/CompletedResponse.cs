namespace Orleans.Serialization.Invocation;

internal sealed class CompletedResponse : Response
{
    public override object? Result
    {
        get => null;
        set => throw new InvalidOperationException("This answer has no value.");
    }

    public override Exception? Exception
    {
        get => null;
        set => throw new InvalidOperationException("This answer has no fault; replace the whole response.");
    }

    public override T GetResult<T>() => default!;

    public override void Dispose()
    {
    }

    public override string ToString() => "[Completed]";
}

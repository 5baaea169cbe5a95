using System.Runtime.ExceptionServices;

namespace Orleans.Serialization.Invocation;

internal sealed class ExceptionResponse(Exception exception) : Response
{
    public override object? Result
    {
        get
        {
            ExceptionDispatchInfo.Throw(exception);
            return null;
        }

        set => throw new InvalidOperationException("This answer is a fault; replace the whole response.");
    }

    public override Exception? Exception
    {
        get => exception;
        set => exception = value ?? throw new ArgumentNullException(nameof(value));
    }

    public override T GetResult<T>()
    {
        ExceptionDispatchInfo.Throw(exception);
        return default;
    }

    public override void Dispose()
    {
    }

    public override string ToString() => exception.ToString();
}

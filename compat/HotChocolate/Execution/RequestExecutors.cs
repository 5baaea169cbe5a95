namespace HotChocolate.Execution;

internal sealed class RequestExecutors
{
    public IRequestExecutor Get(string name) => throw new NotSupportedException();
}

namespace ChiBo.Compat.Tests.HotChocolate.Execution;

internal sealed class EmptyServices : IServiceProvider
{
    public static EmptyServices Instance { get; } = new();

    public object? GetService(Type serviceType) => null;
}

namespace Orleans.Runtime.Filters;

internal sealed class IncomingFilterFunction(IncomingGrainCallFilterDelegate filter) : IIncomingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context) => filter(context);
}

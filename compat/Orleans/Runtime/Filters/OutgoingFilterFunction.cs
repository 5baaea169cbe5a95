namespace Orleans.Runtime.Filters;

internal sealed class OutgoingFilterFunction(OutgoingGrainCallFilterDelegate filter) : IOutgoingGrainCallFilter
{
    public Task Invoke(IOutgoingGrainCallContext context) => filter(context);
}

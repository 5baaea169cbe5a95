using Orleans;
using Orleans.Concurrency;

namespace ChiBo.Compat.Tests.Orleans.Values;

internal interface IEchoGrain : IGrainWithStringKey
{
    Task Keep(Basket basket);

    Task<Basket> Kept();

    Task<object> Same(object value);

    Task<int> SumLater([Immutable] List<int> numbers, string signal);

    Task<bool> SameParameter([Immutable] List<int> numbers);

    Task<IEchoGrain> Myself();

    Task<IEchoGrain> SameGrain(IEchoGrain grain);

    Task UntilCancelled(CancellationToken token);
}

[Reentrant]
internal sealed class EchoGrain : Grain, IEchoGrain
{
    private Basket kept = new();
    private List<int>? seen;

    public Task Keep(Basket basket)
    {
        kept = basket;
        return Task.CompletedTask;
    }

    public Task<Basket> Kept() => Task.FromResult(kept);

    public Task<object> Same(object value) => Task.FromResult(value);

    public Task<int> SumLater(List<int> numbers, string signal)
    {
        seen = numbers;
        return Task.FromResult(numbers.Sum());
    }

    public Task<bool> SameParameter(List<int> numbers) => Task.FromResult(ReferenceEquals(seen, numbers));

    public Task<IEchoGrain> Myself() => Task.FromResult<IEchoGrain>(this);

    public Task<IEchoGrain> SameGrain(IEchoGrain grain) => Task.FromResult(grain);

    public async Task UntilCancelled(CancellationToken token)
    {
        var never = new TaskCompletionSource();
        await never.Task.WaitAsync(token);
    }
}

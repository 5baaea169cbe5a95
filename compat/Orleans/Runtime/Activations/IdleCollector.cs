using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace Orleans.Runtime;

/// <summary>Lets activations go that nobody has used for their collection age.</summary>
internal sealed class IdleCollector(
    Dispatcher dispatcher, TimeProvider time, IOptions<GrainCollectionOptions> options) : IDisposable
{
    private ITimer? timer;

    public void Start()
    {
        var quantum = options.Value.CollectionQuantum;
        var ages = options.Value.ClassSpecificCollectionAge.Values.Append(options.Value.CollectionAge);
        if (quantum <= TimeSpan.Zero || ages.Any(age =>
            age != Timeout.InfiniteTimeSpan && (age <= quantum || age <= CollectionAgeLimitAttribute.MinAgeLimit)))
        {
            throw new OrleansConfigurationException(
                $"Collection ages must be longer than the collection quantum ({quantum}) and than one minute.");
        }

        timer = time.CreateTimer(static state => ((IdleCollector)state!).Collect(), this, quantum, quantum);
    }

    public void Stop() => timer?.Dispose();

    public void Dispose() => Stop();

    private void Collect()
    {
        foreach (var activation in dispatcher.Activations)
        {
            if (activation.Class.CollectionAge != Timeout.InfiniteTimeSpan)
            {
                activation.StepDownIfIdleFor(activation.Class.CollectionAge);
            }
        }
    }
}

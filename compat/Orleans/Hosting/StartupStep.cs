using Orleans.Runtime;

namespace Orleans.Hosting;

internal sealed class StartupStep(Func<CancellationToken, Task> step, int stage)
    : ILifecycleParticipant<ISiloLifecycle>
{
    public void Participate(ISiloLifecycle lifecycle) => lifecycle.Subscribe<StartupStep>(stage, step);
}

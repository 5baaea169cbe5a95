using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;
using Orleans.Timers;

namespace Orleans.Reminders;

internal static class ReminderServices
{
    public static void Add(IServiceCollection services)
    {
        if (services.Any(service => service.ServiceType == typeof(LocalReminders)))
        {
            return;
        }

        services.AddSingleton<LocalReminders>();
        services.AddSingleton<IReminderRegistry>(provider => provider.GetRequiredService<LocalReminders>());
        services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>>(
            provider => provider.GetRequiredService<LocalReminders>());
    }
}

using HotChocolate.Execution.Configuration;
using HotChocolate.Subscriptions;
using HotChocolate.Subscriptions.InMemory;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds topics that live in this process.</summary>
public static class InMemorySubscriptionsServiceCollectionExtensions
{
    public static IRequestExecutorBuilder AddInMemorySubscriptions(
        this IRequestExecutorBuilder builder,
        SubscriptionOptions? options = null)
    {
        builder.Services.TryAddSingleton(new InMemoryTopics(options ?? new SubscriptionOptions()));
        builder.Services.TryAddSingleton<ITopicEventSender>(
            services => services.GetRequiredService<InMemoryTopics>());
        builder.Services.TryAddSingleton<ITopicEventReceiver>(
            services => services.GetRequiredService<InMemoryTopics>());
        return builder;
    }
}

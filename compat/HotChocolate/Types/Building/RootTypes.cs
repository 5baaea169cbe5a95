using HotChocolate.Configuration;
using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Building;

/// <summary>Where operations begin.</summary>
internal sealed class RootTypes(BuildContext context)
{
    private readonly Dictionary<OperationType, ObjectModel> _roots = [];

    public IReadOnlyCollection<ObjectModel> All => _roots.Values;

    public ObjectModel? Find(OperationType operation) => _roots.GetValueOrDefault(operation);

    /// <summary>The operations that begin at the type; null when none do.</summary>
    public OperationType? KindOf(ObjectModel type)
    {
        foreach (var (operation, root) in _roots)
        {
            if (root == type)
            {
                return operation;
            }
        }

        return null;
    }

    public void Register()
    {
        var options = context.Setup.Options;
        Register(OperationType.Query, options.QueryTypeName);
        Register(OperationType.Mutation, options.MutationTypeName);
        Register(OperationType.Subscription, options.SubscriptionTypeName);
        if (!_roots.ContainsKey(OperationType.Query))
        {
            context.Report("The schema needs a query type.");
        }
    }

    private void Register(OperationType operation, string? name)
    {
        if (!context.Setup.Roots.TryGetValue(operation, out var registration))
        {
            return;
        }

        var model = registration == TypeRegistration.Empty
            ? context.Models.AddObject(new ObjectTypeDefinition { Name = name ?? operation.ToString() })
            : context.Registry.Register(registration);
        if (model is not ObjectModel root)
        {
            context.Report($"The {operation.ToString().ToLowerInvariant()} type must be an object type.");
            return;
        }

        _roots[operation] = root;
        _ = operation switch
        {
            OperationType.Query => context.Builder.QueryTypeName = root.Name,
            OperationType.Mutation => context.Builder.MutationTypeName = root.Name,
            OperationType.Subscription => context.Builder.SubscriptionTypeName = root.Name,
        };
    }
}

using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>A named type.</summary>
public abstract class NamedTypeBase<TDefinition> : TypeSystemObjectBase<TDefinition>, INamedType
    where TDefinition : TypeDefinitionBase
{
    private protected NamedTypeBase()
    {
    }

    public abstract TypeKind Kind { get; }
}

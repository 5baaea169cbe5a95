using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>An extension of a named type.</summary>
public abstract class NamedTypeExtensionBase<TDefinition> : TypeSystemObjectBase<TDefinition>, INamedTypeExtension
    where TDefinition : TypeDefinitionBase
{
    private protected NamedTypeExtensionBase()
    {
    }

    TypeKind INamedTypeExtension.Kind => TypeKind.Object;
}

using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Types;

/// <summary>A leaf with a text or a number of its own.</summary>
public abstract class ScalarType : TypeSystemObjectBase<ScalarTypeDefinition>, ILeafType
{
    private protected ScalarType(string name, BindingBehavior bind)
    {
        GivenName = name;
        Bind = bind;
    }

    public TypeKind Kind => TypeKind.Scalar;

    public BindingBehavior Bind { get; }

    /// <summary>Where the scalar is specified; null for what is known of it anyway.</summary>
    public Uri? SpecifiedBy { get; protected set; }

    /// <summary>How its values come in and go out; null for one of which nothing is known here.</summary>
    internal virtual ScalarCodec? Codec => ScalarCatalog.Find(GivenName!);

    internal override ScalarTypeDefinition Define(DescriptorContext context) => new() { Name = GivenName };
}

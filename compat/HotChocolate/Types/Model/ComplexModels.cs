namespace HotChocolate.Types.Model;

/// <summary>What has output fields: an object or an interface.</summary>
internal abstract class ComplexModel(string name, TypeKind kind) : TypeModel(name, kind)
{
    public Members<FieldModel> Fields { get; } = [];

    /// <summary>The interfaces that the type declares.</summary>
    public List<TypeRef> Interfaces { get; } = [];

    public override IEnumerable<TypeRef> References => Interfaces.Concat(
        Fields.SelectMany(member => member.Arguments.Select(argument => argument.Type).Prepend(member.Type)));

    /// <summary>Declares the interface of that name.</summary>
    public bool Implements(string interfaceName) => Interfaces.Exists(declared => declared.Name == interfaceName);

    public override void Freeze()
    {
        Fields.Freeze();
        foreach (var field in Fields)
        {
            field.Freeze(this);
        }
    }
}

/// <summary>An object type.</summary>
internal sealed class ObjectModel(string name) : ComplexModel(name, TypeKind.Object);

/// <summary>An interface; who implements it is told by <see cref="SchemaModel.PossibleTypes"/>.</summary>
internal sealed class InterfaceModel(string name) : ComplexModel(name, TypeKind.Interface);

/// <summary>A union of object types.</summary>
internal sealed class UnionModel(string name) : TypeModel(name, TypeKind.Union)
{
    public List<TypeRef> Types { get; } = [];

    public override IEnumerable<TypeRef> References => Types;

    public override void Freeze()
    {
    }
}

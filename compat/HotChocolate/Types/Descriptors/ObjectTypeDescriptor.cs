using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Inference;

namespace HotChocolate.Types.Descriptors;

internal class ObjectTypeDescriptor(DescriptorContext context, ObjectTypeDefinition definition) : IObjectTypeDescriptor
{
    public ObjectTypeDefinition Definition { get; } = definition;

    protected DescriptorContext Context { get; } = context;

    public IObjectTypeDescriptor Name(string value)
    {
        Definition.Name = value;
        return this;
    }

    public IObjectTypeDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IObjectTypeDescriptor ExtendsType(Type extendsType)
    {
        Definition.Extends = new ExtensionTarget(null, extendsType, null);
        return this;
    }

    public IObjectTypeDescriptor ExtendsType<T>() => ExtendsType(typeof(T));

    public IObjectFieldDescriptor Field(string name)
    {
        var field = Definition.Fields.Find(known => known.Name == name);
        if (field is null)
        {
            Definition.Fields.Add(field = new OutputFieldDefinition { Name = name });
        }

        return new ObjectFieldDescriptor(Context, field);
    }

    public IObjectFieldDescriptor Field(MemberInfo propertyOrMethod) => FieldOf(
        propertyOrMethod,
        Definition.RuntimeType is { } runtimeType && propertyOrMethod.DeclaringType!.IsAssignableFrom(runtimeType)
            ? null
            : propertyOrMethod.DeclaringType);

    public IObjectFieldDescriptor Field<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod) =>
        Field(Members.Of(propertyOrMethod));

    /// <summary>Configures by the attributes of the class.</summary>
    public void ApplyAttributes()
    {
        foreach (var attribute in Definition.RuntimeType!.Configurations())
        {
            attribute.TryConfigure(Context, this, Definition.RuntimeType!);
        }
    }

    public void ExtendRoot(string name, Type type, bool includeStaticMembers) => Extend(
        new ExtensionTarget(null, null, Enum.Parse<OperationType>(name)), type, includeStaticMembers, null, null);

    public void Extend(
        ExtensionTarget target,
        Type type,
        bool includeStaticMembers,
        string[]? ignoreFields,
        string[]? ignoreProperties)
    {
        Definition.Extends = target;
        Definition.IncludeStaticMembers |= includeStaticMembers || (type.IsAbstract && type.IsSealed);
        Definition.IgnoredFields = ignoreFields ?? [];
        Definition.IgnoredProperties = ignoreProperties ?? [];
    }

    /// <summary>Adds what nobody described.</summary>
    public ObjectTypeDefinition Complete()
    {
        if (Definition.RuntimeType is not { } type)
        {
            return Definition;
        }

        if (Definition.Extends is null)
        {
            Definition.Name ??= Context.NameOf(type);
            Definition.Description ??= Context.Describe(type);
        }

        if (!Definition.BindsExplicitly)
        {
            var resolverType = Definition.Extends is null ? null : type;

            // what was described comes first, what is inferred after it
            var described = Definition.Fields.ToList();
            foreach (var member in MemberSelection.FieldsOf(type, Definition.IncludeStaticMembers))
            {
                if (!described.Exists(field => IsOf(field, member) || field.Name == Names.OfField(member)))
                {
                    FieldOf(member, resolverType);
                }
            }
        }

        Definition.Fields.RemoveAll(field => field.IsIgnored);
        return Definition;
    }

    private static bool IsOf(OutputFieldDefinition field, MemberInfo member) =>
        field.ResolverMember is { } other && other.HasSameMetadataDefinitionAs(member);

    private ObjectFieldDescriptor FieldOf(MemberInfo member, Type? resolverType)
    {
        var known = Definition.Fields.Find(field => IsOf(field, member));
        if (known is not null)
        {
            return new ObjectFieldDescriptor(Context, known);
        }

        var field = FieldInference.Infer(Context, member, resolverType);
        Definition.Fields.Add(field);
        var descriptor = new ObjectFieldDescriptor(Context, field);
        FieldInference.ApplyAttributes(Context, descriptor, member);
        return descriptor;
    }
}

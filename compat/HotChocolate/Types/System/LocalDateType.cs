using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>The <c>LocalDate</c> scalar; a class of one's own adds what it says of itself.</summary>
public class LocalDateType() : ScalarType<DateOnly, StringValueNode>("LocalDate", BindingBehavior.Implicit);

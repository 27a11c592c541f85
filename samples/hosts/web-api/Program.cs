using Roadmap.Engine;
using Roadmap.Rules.BuiltIn;
using WebApi;

var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = DistrictBody.MostBytes);
builder.Services.AddOpenApi();
builder.Services.AddSingleton(RoadmapEngine.Create(BuiltInPacks.PersonalizedLearning));

var app = builder.Build();
app.MapOpenApi();
app.MapPost("/diagnoses", Diagnoses.Diagnose)
    .WithSummary("Diagnoses a district.")
    .WithDescription("The body is a district file: YAML, or JSON with the content type application/json. The answer has the shape roadmap/diagnosis/1.")
    .Accepts<string>("application/yaml", "application/json")
    .Produces<string>(StatusCodes.Status200OK, "application/json")
    .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
app.MapPost("/explanations/{id}", Diagnoses.Explain)
    .WithSummary("Explains a rule, an order constraint or a practice for a district.")
    .WithDescription("The body is a district file, as for /diagnoses. The answer has the shape roadmap/explanation/1.")
    .Accepts<string>("application/yaml", "application/json")
    .Produces<string>(StatusCodes.Status200OK, "application/json")
    .ProducesProblem(StatusCodes.Status404NotFound)
    .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
app.Run();
